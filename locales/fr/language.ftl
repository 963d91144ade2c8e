# Les langues qu'il y a. Leurs propres noms sont sur les boutons et ne se traduisent pas.

language-title = Une autre langue
language-start =
    Dans quelle langue préférez-vous lire ? Une page ouverte reste où elle est.

    Parmi elles, { $drafts } sont des brouillons. Ils sont écrits avec soin, mais aucune personne dont c’est la langue ne les a encore signés.
language-now = En français à partir d’ici. /language peut faire que cela reste.
language-chosen = En français à partir d’ici, tant que vous prenez ces boutons. Ensuite, je reviens à la langue de votre téléphone.
language-chosen-keep = Retenir le français
language-ask = Puis-je garder un mot sur vous : « français » ? Avec lui, je garderais le jour de votre oui. Les deux partent après 180 jours sans contact, ou tout de suite avec /forget.
language-ask-yes = Oui, gardez-le
language-ask-no = Plutôt pas
language-kept = C’est gardé maintenant, et chiffré. /mydata vous le montre.
language-kept-row = Voir ce qui est gardé
command-language = Une autre langue
