# À qui s'adresser. Tout est direct : des verbes clairs, des phrases courtes, sans détour.

help-now-title = À qui vous adresser

help-now-start =
    Voici le chemin vers des gens. Je suis un programme : je ne vois pas ce qui se passe, et je ne peux appeler personne pour vous.

    Si vous êtes en danger maintenant, appelez les urgences. C’est le 112 dans presque toute l’Europe et le 911 en Amérique du Nord. Ou allez vers quelqu’un de proche.

    Vous pouvez appeler, écrire, passer par un chat, ou le dire à quelqu’un. Qu’est-ce qui est le plus facile ?
help-now-start-country = Numéros de mon pays
help-now-start-tell = Le dire à quelqu’un
help-now-start-how = Comment marche ce bot

help-now-crisis =
    Je prends au sérieux ce que vous avez écrit, et j’ai mis tout le reste en pause. Je suis un programme. Je ne peux ni vous voir, ni appeler pour vous.

    Si vous risquez de vous faire du mal, ou si quelqu’un vous en fait, appelez maintenant. C’est le 112 dans presque toute l’Europe et le 911 en Amérique du Nord. Ailleurs, appelez les urgences locales. Ou allez vers quelqu’un qui est près, et dites-le à voix haute.

    Pas en danger à cette minute ? Il y a des gens pour ça, par appel, SMS ou chat. Qu’est-ce qui serait le plus facile ?
help-now-crisis-country = Numéros de mon pays
help-now-crisis-tell = Le dire à quelqu’un
help-now-crisis-wrong = Ça va, ce n’était pas ça

help-now-quiet =
    Cela a l’air très lourd. Je suis un programme, et je lis peut-être mal.

    Vous ne voulez plus vivre, ou quelqu’un vous fait du mal ? Si c’est un peu ça, il y a des gens pour ça. Vous pouvez appeler, écrire ou passer par un chat. En danger maintenant, appelez le 112 dans presque toute l’Europe, le 911 en Amérique du Nord.

    Si ce n’est pas ça, dites-le-moi, et je laisse.
help-now-quiet-country = Numéros de mon pays
help-now-quiet-tell = Le dire à quelqu’un
help-now-quiet-wrong = Ce n’est pas ça

help-now-other =
    Il s’agit peut-être de quelqu’un qui vous inquiète. Je suis un programme, et je ne peux pas joindre cette personne.

    Si elle est en danger maintenant, appelez les urgences de l’endroit où elle est. C’est le 112 dans presque toute l’Europe et le 911 en Amérique du Nord. Si vous le pouvez, restez avec elle, ou trouvez quelqu’un pour rester.

    Vous pouvez lui demander sans détour si elle pense au suicide. Les lignes d’écoute parlent aussi avec les gens qui s’inquiètent pour quelqu’un.
help-now-other-country = Numéros par pays
help-now-other-words = Copier des mots
help-now-other-copied = J’ai remarqué que c’est dur pour toi. Je ne vais rien juger. Est-ce que tu penses au suicide ? Tu peux me dire la vérité. J’aimerais rester avec toi, ou trouver quelqu’un avec toi.
help-now-other-wrong = Ce n’est pas ça

help-now-past =
    On dirait quelque chose d’avant. Merci de l’avoir mis en mots. Je ne poserai pas de questions là-dessus.

    Si cela redevient proche, on peut joindre des gens par appel, SMS ou chat. En danger maintenant, appelez le 112 dans presque toute l’Europe, le 911 en Amérique du Nord. Si c’est passé, il n’y a rien à faire ici.
help-now-past-country = Numéros de mon pays
help-now-past-tell = Le dire à quelqu’un
help-now-past-wrong = C’est passé

help-now-elsewhere =
    Je n’ai pour votre pays aucun numéro dont je puisse répondre.

    En danger maintenant, appelez le numéro d’urgence local. Le 112 marche dans presque toute l’Europe et en quelques autres lieux, le 911 en Amérique du Nord. Si aucun ne marche, demandez à quelqu’un près de vous, ou allez dans un hôpital.

    Sur findahelpline.com, il y a des lignes d’écoute de nombreux pays, par appel, SMS ou chat.
help-now-elsewhere-tell = Le dire à quelqu’un
help-now-elsewhere-country = Retour à la liste

help-now-tell =
    Les mots sont durs à trouver dans ces moments-là, alors en voici. Toucher un bouton les copie. Vous choisissez à qui ; moi, je n’envoie rien.

    « Là, je vais très mal, et sans personne c’est pire. Est-ce que tu peux m’appeler, ou venir ? Tu n’as rien à réparer. »

    « Tu es là ? Ça me ferait du bien d’entendre une voix. »
help-now-tell-long = Copier le plus long
help-now-tell-long-copied = Là, je vais très mal, et sans personne c’est pire. Est-ce que tu peux m’appeler, ou venir ? Tu n’as rien à réparer.
help-now-tell-short = Copier le plus court
help-now-tell-short-copied = Tu es là ? Ça me ferait du bien d’entendre une voix.
help-now-tell-country = Numéros de mon pays

help-now-wrong = Très bien, alors j’ai mal lu. Rien n’a été gardé, et j’en reste là. Les gens restent joignables par /help, un autre jour aussi.
help-now-wrong-steady = Un point d’appui
