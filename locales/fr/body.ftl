# Pourquoi la gentillesse peut se sentir dans le corps. Seulement à lire : une image, pas de la biologie.

body-title = Pourquoi le corps réagit
body-start = Ici, on parle de la gentillesse qui se remarque dans le corps. C’est seulement à lire. Pas d’exercice, rien à observer.

    Ce sont trois écrans courts. Les voulez-vous ?
body-start-yes = Oui, je les lis
body-start-no = Je préfère passer
body-start-known = Que sait-on ?
body-signs = Les gens le décrivent de bien des façons. Un petit malaise. Être sur ses gardes. Tout devient engourdi, ou lointain. Tout est trop fort. Ou une chute soudaine, sans plus de force.

    Rien de tout cela n’est une faute, et beaucoup de gens ne connaissent rien de tel.
body-signs-on = Continuer
body-signs-steady = Un point d’appui, merci
body-signs-end = Cela me suffit
body-picture = Certaines personnes aiment cette image : un corps est comme une maison. Elle peut être en alerte, ou tranquille. Une bonne compagnie la tranquillise souvent.

    Supposons que l’attention était rare, ou entrait par la même porte que le danger. Alors un coup léger à la porte peut déclencher l’alarme.
body-picture-on = Continuer
body-picture-steady = Un point d’appui, merci
body-picture-end = Cela me suffit
body-careful = Ainsi, une voix gentille peut arriver trop fort, ou tout éteindre. Dans cette image, la maison n’a rien de cassé. Son alarme a été réglée pour être prudente.

    C’est une image, rien de plus. Comment les corps font vraiment, on en discute encore.
body-careful-known = Que sait-on ?
body-careful-steady = Un point d’appui, merci
body-careful-end = Cela me suffit
body-close = C’est ici que ça se termine. Si quelque chose dans votre corps est nouveau, fort ou inquiétant, le mieux est de voir un médecin.

    Comment était-ce à lire ? Une réponse plus bas est comptée sans nom, et aucune va très bien.

body-evidence = <b>Ce qu’on sait :</b> se tourner vers l’intérieur n’est pas agréable pour tout le monde. Une étude a suivi 96 personnes en cours de pleine conscience. Sur 100, 58 ont eu au moins un effet désagréable (Britton et al., 2021).

    <b>En débat :</b> comment la gentillesse et le corps se relient. Une théorie connue désigne certains nerfs. En février 2026, 39 scientifiques ont écrit que les faits ne la soutiennent pas. Son auteur n’est pas d’accord (Grossman et al., 2026, et réponse).

    <b>Ce qu’on ne sait pas :</b> ce qui se passe dans tel ou tel corps. Alerte et calme restent donc une image.
