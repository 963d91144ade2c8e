# D'où cela peut venir. On parle de « certaines personnes » ; on ne demande à personne de se souvenir.

roots-title = D’où cela peut venir

roots-start = Trois courtes histoires sur l’origine possible de tout ça. Elles parlent de certaines personnes, et peut-être pas de vous.

    Il n’y a rien à se rappeler, rien à raconter. Aimeriez-vous en lire une ?
roots-start-price = L’attention, à un prix
roots-start-soft = Quand s’ouvrir blessait
roots-start-role = Être le roc

roots-price-title = L’attention qui avait un prix
roots-price = Une histoire sur de l’attention qui avait un prix. C’est celle de certaines personnes, et on ne vous demande rien.

    Je la raconte ?
roots-price-yes = Oui, racontez
roots-price-no = Je préfère ne pas lire
roots-price-story = Pour certaines personnes, l’attention venait comme un bus sans horaires. Ou elle venait sous condition : être sage, se taire, dire merci.

    Des enfants se sont occupés des adultes qui étaient là pour s’occuper d’eux. D’autres ont entendu parler de chaque service pendant des années.
roots-price-story-on = Continuer
roots-price-story-steady = Un point d’appui, merci
roots-price-story-end = Cela me suffit
roots-price-view = Dans un endroit pareil, l’attention peut finir par vouloir dire danger, ou dette. Faire un pas en arrière, c’était bien vu.

    C’est une façon de comprendre. Votre histoire est peut-être différente, et elle est à vous.
roots-price-view-other = Montrez-m’en une autre
roots-price-view-known = Que sait-on ?
roots-price-view-end = Cela me suffit

roots-soft-title = Quand s’ouvrir tournait mal
roots-soft = Ici, ce que certaines personnes ont rencontré en montrant que c’était dur. On ne vous demandera rien sur votre vie.

    Vous voulez lire ?
roots-soft-yes = Je la lis
roots-soft-no = Je préfère ne pas lire
roots-soft-story = Des enfants ont pleuré, et on a ri d’eux. À d’autres, on a dit que ce n’était rien. Chez d’autres, l’adulte s’effondrait, et c’est l’enfant qui consolait.

    Alors montrer un besoin amenait la honte, un haussement d’épaules, ou un déluge.
roots-soft-story-on = Continuer
roots-soft-story-steady = Un point d’appui, merci
roots-soft-story-end = Cela me suffit
roots-soft-view = Après ça, s’adoucir peut être comme ôter son manteau dans la neige. Par un temps pareil, le garder est du bon sens.

    C’est une façon de voir. D’autres routes mènent ici aussi, et la vôtre ne regarde que vous.
roots-soft-view-other = Montrez-m’en une autre
roots-soft-view-known = Que sait-on ?
roots-soft-view-end = Cela me suffit

roots-role-title = Être le roc de la maison
roots-role = Sur le fait d’être très tôt le roc de la maison, ou sa sagesse. Une courte histoire, sans devoirs.

    Cela vous dit ?
roots-role-yes = J’aimerais l’entendre
roots-role-no = Je préfère ne pas lire
roots-role-story = Dans certaines maisons, il y avait l’enfant fort. Ou l’enfant sage, qui comprenait tout le monde. Ou l’enfant facile, qui ne demandait rien.

    Cette place tenait les ennuis dehors, et elle valait un certain respect.
roots-role-story-on = Continuer
roots-role-story-steady = Un point d’appui, merci
roots-role-story-end = Cela me suffit
roots-role-view = Si cette place faisait tenir une maison, recevoir de l’attention peut l’ébranler. Qui suis-je, si quelqu’un me porte ?

    Vouloir rester la personne qui porte a du sens. C’est une façon de lire, et peut-être pas la vôtre. Ce savoir-faire a gagné du respect.
roots-role-view-other = Montrez-m’en une autre
roots-role-view-known = Que sait-on ?
roots-role-view-end = Cela me suffit

roots-close = C’est ici que l’histoire s’arrête. Elle peut se refermer, comme n’importe quel livre.

    Comment était-ce à lire ? Vous pouvez répondre plus bas, ou non. Les réponses sont comptées sans nom.

roots-evidence = <b>Ce qu’on sait :</b> certaines personnes craignent la gentillesse plus que d’autres. Elles se fient aussi souvent moins à leurs proches, et sont plus dures avec elles-mêmes (Gilbert et al., 2011). Le lien avec le mal-être revient dans bien des études (Kirby et al., 2019).

    <b>Ce qu’on ne sait pas :</b> si cela vient des premières années. Un lien n’est pas une cause. Ces trois histoires sont une façon d’y trouver du sens. Elles ne peuvent dire à personne ce qui lui est arrivé, et ne sont pas un test.
