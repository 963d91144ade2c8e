# Les mots que tous les écrans partagent. Vouvoiement, sans genre pour qui lit.

common-stop = Stop
common-menu = Autre chose
common-ground = Un point d’appui
common-back = Retour

common-stopped = C’est arrêté. Plus rien ne vient de moi maintenant. /start ouvre la première page, quand vous voulez. À qui s’adresser : /help.

common-check = Comment est-ce, là ? Aucune réponse n’est meilleure qu’une autre. Si ça va, il y a encore un peu.
common-check-okay = Ça va
common-check-much = Un peu trop
common-check-numb = Rien, ou très loin
common-check-unsaid = Je n’en dis rien

common-felt-lighter = Un peu plus léger
common-felt-same = Pareil
common-felt-harder = C’était plus dur
common-felt-unsaid = Je n’en dis rien

common-unreadable = Je n’ai pas pu lire ce bouton. Voici la première page à la place.
common-gone = La page de ce bouton n’est plus là. Celle-ci est la plus proche.
common-changed = Cette page a changé depuis la dernière fois. La voici maintenant.
common-asked-again = Vous aviez arrêté ici, et ce bouton date d’avant. Voulez-vous continuer à partir de lui ?
common-go-on = Oui, continuer

# Stands above a question that was just answered with yes, when it is not clear whether a stop came after that yes.
common-once-more = Quelque chose est venu s'intercaler, alors je repose la question.

common-sounds-like = On dirait qu’il s’agit peut-être de ceci : { $topic }. Si ce n’est pas ça, laissez.
common-which-of = Je vois plus d’une chose que vous pourriez vouloir dire. Est-ce l’une de celles-ci ?
common-not-understood = C’est en dehors de ce que je connais. Je suis un petit programme, avec quelques pages. Les voici.
common-in-group = Je ne parle qu’en privé. Ce que les gens lisent ici n’est pas fait pour un groupe.
common-in-private = Ouvrir un chat privé

bot-description =
    Pour les gens qui ont du mal à recevoir la gentillesse.

    Des pages courtes, de petits pas, à votre rythme. Chacune demande d’abord. « Pas maintenant » tient en un geste, « Stop » aussi.

    C’est un programme, pas une personne, et pas une thérapie. Il ne garde rien sur vous, sauf si vous le demandez. En danger, vers qui se tourner : /help.
bot-short-description = De petits pas, au choix, pour qui a du mal à recevoir la gentillesse. Un programme, pas une thérapie.

command-start = La première page
command-stop = Arrêter tout de suite
command-reframe = Une autre façon de regarder
command-track = Remarquer, sans rien réparer
command-pattern = Quatre façons de rester à distance
command-ground = Un point d’appui autour de vous
command-help = À qui vous adresser
command-privacy = Ce qui est gardé, et ce qui ne l’est pas
command-about = Ce que c’est, et qui s’en occupe
