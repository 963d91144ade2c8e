# Ce que cela peut vouloir dire, quand la gentillesse est difficile à recevoir. Seulement à lire.

meaning-title = Pourquoi recevoir est difficile

meaning-start = Il y a un court aperçu. Puis quatre choses que l’on peut entendre dans la gentillesse. Certaines vous parleront peut-être, d’autres non.

    Où aimeriez-vous regarder ?
meaning-start-whole = Un court aperçu
meaning-start-control = Perdre la main
meaning-start-trap = Un piège
meaning-start-lean = Trop s’appuyer
meaning-start-strong = Perdre sa force

meaning-overview-title = Pourquoi c’est dur de recevoir
meaning-overview = Un court aperçu de ce qui rend la gentillesse difficile à recevoir. Deux écrans, et rien à faire.

    Je vous montre ?
meaning-overview-yes = Oui, montrez-moi
meaning-overview-no = Je préfère passer
meaning-overview-what = Beaucoup de gens ont du mal à recevoir de la gentillesse. C’est courant quand on a appris tôt à se débrouiller, à rester sur ses gardes ou à tout taire.

    La gentillesse n’en devient pas mauvaise. Elle peut sembler étrange, ou peu sûre, ou comme un pied posé dans une barque.
meaning-overview-what-on = Continuer
meaning-overview-what-end = Cela me suffit
meaning-overview-view = Quand l’attention de quelqu’un s’approche, quelque chose, dans une personne, peut reculer un peu. C’est souvent si discret que presque personne ne le voit.

    Une façon de comprendre : ce recul a été appris, pour tenir. C’était un plan, et il a rempli son rôle. Ce n’est un défaut chez personne.
meaning-overview-view-other = Qu’y entend-on ?
meaning-overview-view-known = Que sait-on ?
meaning-overview-view-end = Cela me suffit

meaning-control-title = La gentillesse et le contrôle
meaning-control = Ici, il est question de gentillesse, et de qui tient les commandes. Cela fait deux écrans.

    Aimeriez-vous voir ?
meaning-control-yes = Je veux bien voir
meaning-control-no = Je préfère passer
meaning-control-like = Quelqu’un dit : « Assieds-toi, je m’en occupe. » L’intention est bonne. Dès lors, tout se fait à sa façon et à son rythme.

    Pour certaines personnes, c’est comme être de trop dans sa propre cuisine.
meaning-control-like-on = Continuer
meaning-control-like-end = Cela me suffit
meaning-control-view = Pour qui a tenu en gardant les commandes, ne pas les lâcher a tout son sens. C’est une façon de comprendre.

    Et puis l’aide vient en morceaux. On peut prendre le café et laisser la conversation. Qui choisit garde les commandes.
meaning-control-view-other = Montrez-m’en une autre
meaning-control-view-known = Que sait-on ?
meaning-control-view-end = Cela me suffit

meaning-trap-title = Attendre que ça tourne mal
meaning-trap = En voici une sur l’attente du piège. Elle se lit en une minute environ.

    Un coup d’œil ?
meaning-trap-yes = Je jette un œil
meaning-trap-no = Je préfère passer
meaning-trap-like = Quelqu’un est gentil, et une petite voix demande ce qui vient après. La déception ? Le jour où ça servira contre moi ?

    Plus la personne est gentille, plus la chute paraît haute.
meaning-trap-like-on = Continuer
meaning-trap-like-end = Cela me suffit
meaning-trap-view = Là où de bonnes choses ont déjà mal tourné, un guetteur évite de la peine. C’est une façon de voir : un petit espoir tombe de moins haut.

    Le guetteur peut rester. On peut noter un seul fait, « Aujourd’hui, c’était gentil », et ne rien promettre pour demain.
meaning-trap-view-other = Montrez-m’en une autre
meaning-trap-view-known = Que sait-on ?
meaning-trap-view-end = Cela me suffit

meaning-lean-title = La crainte de trop s’appuyer
meaning-lean = Ici, il s’agit de s’appuyer sur les autres. Ce sont deux écrans courts, et partir à mi-chemin va très bien.

    Les voulez-vous ?
meaning-lean-yes = D’accord, montrez-moi
meaning-lean-no = Je préfère passer
meaning-lean-like = Un coup de main peut ressembler au haut d’un toboggan. Aujourd’hui, on me ramène en voiture. Et cet hiver, est-ce que je saurai encore rentrer ?

    Alors la réponse est « Ça va, je marche », même sous la pluie.
meaning-lean-like-on = Continuer
meaning-lean-like-end = Cela me suffit
meaning-lean-view = Là où s’appuyer a fini un jour par une chute, tenir debout sans aide est un vrai savoir-faire. Une façon de comprendre ce « non » : il garde les jambes solides.

    S’appuyer peut aussi être court. On prend une main sur une marche gelée, puis on continue de son côté.
meaning-lean-view-other = Montrez-m’en une autre
meaning-lean-view-known = Que sait-on ?
meaning-lean-view-end = Cela me suffit

meaning-strong-title = Quand tenir bon, c’est moi
meaning-strong = Ici, on regarde la gentillesse, et le rôle de qui tient bon. C’est vite lu.

    Cela vous dit ?
meaning-strong-yes = Je veux bien lire
meaning-strong-no = Je préfère passer
meaning-strong-like = « Moi, je tiens bon. » Une réputation comme celle-là peut prendre des années.

    Puis quelqu’un se montre doux, et ça sonne comme une correction : « Mais non. »
meaning-strong-like-on = Continuer
meaning-strong-like-end = Cela me suffit
meaning-strong-view = Protéger une réputation qui a tant coûté, c’est compréhensible. C’est une façon de lire un « ça va » un peu sec.

    Mais deux choses peuvent être vraies le même jour. Les bons médecins ont aussi leur médecin. Rien n’est rayé.
meaning-strong-view-other = Montrez-m’en une autre
meaning-strong-view-known = Que sait-on ?
meaning-strong-view-end = Cela me suffit

meaning-close = Cette page s’arrête ici. Il n’y a rien à décider, et rien à emporter.

    Si vous le voulez, dites comment c’était. Les réponses sont comptées sans nom.

meaning-evidence = <b>Ce qu’on sait :</b> beaucoup d’études ont porté sur la peur de la gentillesse. Une synthèse en a réuni 19, avec 4 723 personnes. Plus la peur d’en recevoir est forte, plus les gens disent aller mal (Kirby et al., 2019). Une voix intérieure dure va souvent avec (Gilbert et al., 2011).

    <b>Ce qu’on ne sait pas :</b> ce qui cause quoi. De tels chiffres disent seulement que les choses vont ensemble. Que ce recul s’apprenne, pour tenir, est une façon de comprendre. Les quatre lectures d’ici aussi.
