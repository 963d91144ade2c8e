# Remarquer une sensation, ou la pièce, sans rien réparer. Vouvoiement, sans genre pour qui lit.

tracking-title = Remarquer sans réparer
tracking-now-title = Quelques minutes d’attention

tracking-gate = Ce sont deux ou trois minutes pour remarquer, les yeux ouverts. Ce n’est pas un examen médical. Une sensation étrange, forte ou inquiétante, mieux vaut en parler à un médecin. Il y a aussi un chemin qui laisse le corps de côté. Lequel préférez-vous, si l’un des deux vous tente ?
tracking-gate-body = Corps, doucement
tracking-gate-no = Pas maintenant
tracking-gate-outside = Rien que la pièce
tracking-gate-known = Que sait-on ?

tracking-anchor = D’abord, un endroit où revenir, quoi qu’il arrive. Lequel vous semble le plus ordinaire ? Il n’y en a pas de bon. Pour en changer plus tard, on peut recommencer au début.
tracking-anchor-feet = Mes pieds
tracking-anchor-hands = Mes mains
tracking-anchor-sound = Un son
tracking-anchor-sight = Ce que je vois
tracking-anchor-move = Un petit geste
tracking-anchor-breath = Mon souffle

tracking-outside = Alors le corps peut rester en dehors. Préférez-vous écouter, ou regarder ? Une rue bruyante convient, un mur tout simple aussi.
tracking-outside-sound = Plutôt écouter
tracking-outside-sight = Plutôt regarder

tracking-notice = { $anchor ->
    [feet] Vos yeux peuvent rester où ils veulent. Que rencontrent vos pieds : un sol, une chaussure, une couverture ? C’est peut-être tiède, peut-être frais, peut-être difficile à dire. Quelques secondes, c’est déjà beaucoup.
    [hands] Vos yeux peuvent rester où ils veulent. Que touchent vos mains : le téléphone, un tissu, l’une l’autre ? Lisse, rugueux, ou difficile à dire. Quelques secondes, c’est déjà beaucoup.
    [sound] Il y a peut-être un son dans la pièce, ou dehors : un frigo, une voiture, un tuyau. On peut l’entendre comme une nouvelle qui vient de loin. N’importe quel son convient. Quelques secondes, c’est déjà beaucoup.
    [sight] Y a-t-il près de vous une chose qui ne bouge pas ? Une tasse, un angle, une tache. Le regard pourrait suivre ses bords, puis sa couleur. Quelques secondes, c’est déjà beaucoup.
    [movement] Il existe des mouvements que personne d’autre ne verrait. Un pied qui se balance, un pouce le long d’un doigt. Aussi lent ou aussi rapide que ça vient. Quelques secondes, c’est déjà beaucoup.
    [breath] Vos yeux peuvent rester où ils veulent. Le souffle peut continuer comme il est. Où se montre-t-il, s’il se montre : le nez, les côtes, le ventre ? Quelques secondes, c’est déjà beaucoup. Si le souffle ne convient pas aujourd’hui, un son fera l’affaire.
   *[other] Y a-t-il près de vous une chose qui ne bouge pas ? Une tasse, un angle, une tache. Le regard pourrait suivre ses bords, puis sa couleur. Quelques secondes, c’est déjà beaucoup.
}
tracking-notice-some = Quelque chose, oui
tracking-notice-none = Rien de spécial

tracking-curious = { $anchor ->
    [feet] Quand la gentillesse approche, il arrive que la gorge, la poitrine ou le ventre se serre. S’il y a un endroit comme ça, est-il petit ou large, immobile ou non ? Il n’y a rien à réparer. Un coup d’œil de loin suffit. Vos pieds sont là pour y revenir, ou y rester.
    [hands] Quand la gentillesse approche, il arrive que la gorge, la poitrine ou le ventre se serre. S’il y a un endroit comme ça, est-il petit ou large, immobile ou non ? Il n’y a rien à réparer. Un coup d’œil de loin suffit. Vos mains sont là pour y revenir, ou y rester.
    [sound] Voici de drôles de questions sur votre son. Est-il proche ou lointain ? Est-ce qu’il bouge, ou reste en place ? A-t-il une couleur ? Les trois peuvent rester sans réponse.
    [sight] Voici de drôles de questions sur la chose que vous voyez. De quel côté vient la lumière ? Combien pèserait-elle ? Est-elle là depuis longtemps ? Les trois peuvent rester sans réponse.
    [movement] Quand la gentillesse approche, il arrive que la gorge, la poitrine ou le ventre se serre. S’il y a un endroit comme ça, est-il petit ou large, immobile ou non ? Il n’y a rien à réparer. Un coup d’œil de loin suffit. Votre geste est là pour y revenir, ou y rester.
    [breath] Quand la gentillesse approche, il arrive que la gorge, la poitrine ou le ventre se serre. S’il y a un endroit comme ça, est-il petit ou large, immobile ou non ? Il n’y a rien à réparer. Un coup d’œil de loin suffit. Le souffle est là pour y revenir, ou un son.
   *[other] Voici de drôles de questions sur la chose que vous voyez. De quel côté vient la lumière ? Combien pèserait-elle ? Est-elle là depuis longtemps ? Les trois peuvent rester sans réponse.
}
tracking-curious-looked = J’ai jeté un œil
tracking-curious-stayed = Au même endroit

tracking-permission = Dernière partie. Ce que vous avez remarqué peut rester. Ça peut changer aussi, ou partir. Rien de cela n’est à organiser. On peut le regarder un peu, comme on regarde la pluie, ou regarder ailleurs.
tracking-permission-let = J’ai laissé faire
tracking-permission-skip = Regard ailleurs

tracking-close = Vous avez remarqué ce qu’il y avait, ou qu’il n’y avait rien. C’était tout. Il n’a jamais été question de s’ouvrir de force, et ce qui est fermé peut rester fermé. Comment était-ce ?

tracking-evidence =
    <b>Ce qu’on sait :</b> un essai de 2021 a utilisé ce genre d’attention pour de vieux maux de dos. Avec elle venaient une visite médicale et huit séances de thérapie. Sur 50 personnes, 33 avaient ensuite peu ou pas de douleur. Dans les deux autres groupes, c’était 10 sur 51 et 5 sur 50.

    <b>Ce qu’on ne sait pas :</b> si quelques minutes dans un chat changent quoi que ce soit. Remarquer peut aussi remuer des choses. Dans une étude sur un cours de pleine conscience, plus de la moitié des gens ont eu un effet désagréable. C’est pourquoi chaque page a une sortie.
