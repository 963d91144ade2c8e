# La gentillesse comme ce qui peut rendre plus stable. Une image (une échelle tenue), donnée pour une image.

regulation-title = Une gentillesse qui tient
regulation-start = Voici une image de ce à quoi la gentillesse pourrait servir. Trois écrans courts, et ce n’est qu’une image.

    Aimeriez-vous la voir ?
regulation-start-yes = Oui, montrez-moi
regulation-start-no = Je préfère passer
regulation-start-known = Que sait-on ?

regulation-ladder = Quelqu’un est en haut d’une échelle qui bouge. Une autre personne tient le pied. Grimper reste l’affaire de qui grimpe. L’échelle bouge moins.

    La gentillesse marche peut-être un peu comme ça. Elle peut aider un corps tendu à se poser. C’est une image, pas une science établie.
regulation-ladder-on = Continuer
regulation-ladder-end = Cela me suffit

regulation-free = Une échelle que l’on tient ne rend personne faible. Il n’y a pas de facture en haut, et personne n’emménage.

    Grimper sans personne autour a peut-être été, un temps, le meilleur plan. Est-ce que cela coûte quelque chose aujourd’hui ? La question peut rester ouverte.
regulation-free-on = Et qui décide ?
regulation-free-known = Que sait-on ?
regulation-free-end = Cela me suffit

regulation-parts = Trois choses reviennent à la personne qui reçoit l’aide. Laquelle aimeriez-vous regarder ?
regulation-parts-much = Combien
regulation-parts-who = De qui
regulation-parts-long = Combien de temps

regulation-much = Combien, c’est à vous de le régler. Un signe de tête depuis l’autre trottoir peut être une part entière. Une ligne dans un message aussi.

    Moins, c’est bien. Rien pour aujourd’hui, c’est bien aussi.
regulation-much-other = Voir une autre chose
regulation-much-end = Cela me suffit

regulation-who = De qui, c’est à vous de choisir. Ce peut être une personne à peine connue, comme la conductrice du bus au visage ouvert. Ce peut être un chat.

    Qui propose le plus n’entre pas le premier. Certaines personnes peuvent rester dehors, et on ne leur doit aucune raison.
regulation-who-other = Voir une autre chose
regulation-who-end = Cela me suffit

regulation-long = Combien de temps, on peut en convenir avant : « Reste le temps que l’eau bouille. »

    Quand c’est l’heure, c’est l’heure. Reprendre ensuite de son côté n’est pas impoli, et ce n’est pas un recul.
regulation-long-other = Voir une autre chose
regulation-long-end = Cela me suffit

regulation-close = C’était l’image. Elle peut s’accrocher au mur ou retourner dans le tiroir.

    Si vous voulez dire comment c’était, il y a quatre réponses plus bas. Elles sont comptées sans nom.

regulation-evidence = <b>Ce qu’on sait :</b> dans des essais, les gens exercés à être gentils avec eux-mêmes allaient mieux que les autres. Le gain était moyen, le plus souvent (Ferrari et al., 2019). Face à d’autres aides actives, une synthèse n’a pas vu de différence (Wilson et al., 2018). C’étaient des cours, pas des chats.

    <b>En débat :</b> une théorie populaire des nerfs et du calme. En 2026, 39 scientifiques ont dit qu’elle ne tient pas. Son auteur n’est pas d’accord (Grossman et al., 2026, et réponse).

    <b>Ce qu’on ne sait pas :</b> si la gentillesse apaise tel ou tel corps. C’est donc une image.
