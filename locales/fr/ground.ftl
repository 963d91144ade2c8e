# Un point d'appui en dehors du corps. Ne ramène jamais à un exercice.

ground-title = Un point d’appui autour de vous
ground-start = Ce que nous faisions est fini. Regardez autour de vous : y a-t-il trois choses d’une même couleur ? Ou touchez quelque chose de froid, ou regardez par une fenêtre. Un verre d’eau fait du bien. Poser le téléphone aussi.
ground-start-end = Cela me suffit
ground-start-more = Encore une chose
ground-start-help = Il me faut de l’aide
ground-more = Vous pouvez chercher le son qui vient du plus loin. Puis le plus proche. Ou lire les mots d’un emballage, un par un. Ou vous adosser à un mur, aussi longtemps que vous voulez.
ground-more-end = Cela me suffit
ground-more-help = Il me faut de l’aide
ground-end = Bien. Il n’y a rien à finir, et rien pour quoi revenir.
ground-end-help = Il me faut de l’aide
