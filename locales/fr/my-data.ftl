# Ce qui est gardé sur la personne, et comment y mettre fin. Clair comme un reçu.

my-data-title = Ce qui est gardé sur vous
my-data-forget-title = Effacer ce qui est gardé

my-data-start = Voici tout ce que je garde sur vous :
my-data-nothing = Rien. Il n’y a aucune ligne sur vous.
my-data-row-lang = Langue : { $lang }. Vous avez dit oui le { $agreed }.
my-data-row-anchor = { $anchor ->
    [feet] Endroit préféré où revenir : les pieds. Vous avez dit oui le { $agreed }.
    [hands] Endroit préféré où revenir : les mains. Vous avez dit oui le { $agreed }.
    [sound] Endroit préféré où revenir : un son. Vous avez dit oui le { $agreed }.
    [sight] Endroit préféré où revenir : une chose vue. Vous avez dit oui le { $agreed }.
    [movement] Endroit préféré où revenir : un petit geste. Vous avez dit oui le { $agreed }.
   *[breath] Endroit préféré où revenir : le souffle. Vous avez dit oui le { $agreed }.
}
my-data-row-doses = Doses : jours { $days } de la semaine (lundi est 1), de { $begins } à { $ends }, heure de cette ville : { $zone }. Vous avez dit oui le { $agreed }.
my-data-row-ends = Dernier contact : { $seen }. Sans un autre, tout cela part le { $ends }.
my-data-raw = Et voici la ligne, lettre pour lettre. Elle y est chiffrée.

my-data-start-anchor = Garder un endroit
my-data-start-doses = Doses à heure dite
my-data-start-lang = Langue
my-data-start-less = Garder moins
my-data-start-copy = Avoir une copie
my-data-start-forget = Tout effacer

my-data-export = Voici votre copie, en JSON. C’est la ligne, lettre pour lettre, et il n’existe rien d’autre.
my-data-back = Retour à la liste

my-data-less = Laquelle de ces choses peut partir ? Elle part tout de suite, et le reste demeure.
my-data-less-lang = La langue
my-data-less-anchor = L’endroit préféré
my-data-less-doses = Les doses

my-data-anchor = Dans l’exercice d’attention, vous choisissez un endroit où revenir. Lequel mettre en premier la prochaine fois ?
my-data-ask = { $anchor ->
    [feet] Puis-je garder un mot sur vous : « pieds » ? Avec lui, je garderais le jour de votre oui. Les deux partent après 180 jours sans contact, ou tout de suite avec /forget.
    [hands] Puis-je garder un mot sur vous : « mains » ? Avec lui, je garderais le jour de votre oui. Les deux partent après 180 jours sans contact, ou tout de suite avec /forget.
    [sound] Puis-je garder un mot sur vous : « son » ? Avec lui, je garderais le jour de votre oui. Les deux partent après 180 jours sans contact, ou tout de suite avec /forget.
    [sight] Puis-je garder un mot sur vous : « vue » ? Avec lui, je garderais le jour de votre oui. Les deux partent après 180 jours sans contact, ou tout de suite avec /forget.
    [movement] Puis-je garder un mot sur vous : « geste » ? Avec lui, je garderais le jour de votre oui. Les deux partent après 180 jours sans contact, ou tout de suite avec /forget.
   *[breath] Puis-je garder un mot sur vous : « souffle » ? Avec lui, je garderais le jour de votre oui. Les deux partent après 180 jours sans contact, ou tout de suite avec /forget.
}
my-data-ask-yes = Oui, gardez-le
my-data-ask-no = Plutôt pas

my-data-forget = Effacer tout ce que je garde sur vous ? On ne peut pas le faire revenir. S’il n’y a rien, rien ne se passe.
my-data-forget-yes = Oui, effacez
my-data-forget-no = Laisser en place

my-data-erased =
    C’est fait. Il n’y a plus aucune ligne sur vous, et rien ne viendra sans que vous le demandiez.

    Telegram garde ce chat jusqu’à ce que vous le vidiez. Une sauvegarde peut avoir la ligne quelque temps encore, chiffrée ; /privacy dit combien.
my-data-erased-more = Ce que garde Telegram

command-mydata = Ce qui est gardé sur vous, tel quel
command-export = Une copie de cela, en JSON
command-forget = Effacer
