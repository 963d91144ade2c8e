# Ce qui est gardé et ce qui ne l'est pas. Vrai à la lettre.

privacy-title = Ce qui est gardé sur vous

privacy-start =
    Ce bot ne garde rien sur vous, sauf si vous dites oui à une chose précise. Jamais vos messages, ni votre nom.

    Ce que vous envoyez passe par Telegram jusqu’à l’ordinateur où tourne ce bot. On y répond là, puis c’est oublié. Telegram garde sa propre copie du chat.

    Responsable : { $operator }
privacy-start-more = Les détails
privacy-start-telegram = Ce que garde Telegram
privacy-start-delete = Effacer ce qu’il y a

privacy-more =
    <b>Votre place</b> dans une page est écrite dans les boutons, dans votre chat. Le bot n’a aucune liste de personnes.

    <b>Mémoire :</b> pour peu de temps, il sait quel message de votre chat est le plus récent. C’est ainsi que Stop enlève les boutons. Ce n’est jamais écrit nulle part.

    <b>Comptes :</b> il compte ce qui arrive, comme une page ouverte, ou une page qui a rendu les choses plus dures. Il ne compte pas par personne.

    <b>Les journaux</b> ne contiennent ni vos mots, ni noms, ni numéros.
privacy-more-kept = Ce que garde un oui
privacy-more-telegram = Ce que garde Telegram
privacy-more-back = Retour au résumé

privacy-telegram =
    Les chats avec des bots sont sur les serveurs de Telegram. Ils ne sont pas chiffrés de bout en bout, donc Telegram pourrait les lire. Votre copie reste jusqu’à ce que vous vidiez le chat.

    Un bot voit votre nom public, votre nom d’utilisateur, la langue de votre application et vos messages. Celui-ci se sert de la langue pour répondre, et laisse tomber le reste.

    Telegram a ses propres règles de confidentialité, sur telegram.org/privacy.
privacy-telegram-delete = Effacer ce qu’il y a
privacy-telegram-back = Retour au résumé

privacy-kept =
    Trois choses peuvent être gardées, chacune après son propre oui. Ce sont une langue, un endroit préféré où revenir, et des heures pour de petites doses. Rien d’autre.

    Elles sont chiffrées dans une base de données, et la clé est ailleurs. Elles partent avec /forget, ou après 180 jours sans contact.

    <b>Ensuite</b>, les fichiers de la base et les sauvegardes peuvent contenir des restes chiffrés, jusqu’à leur remplacement. La personne qui s’occupe de ce bot décide combien de temps vivent les sauvegardes.
privacy-kept-row = Voir ce qui est gardé
privacy-kept-back = Retour au résumé
