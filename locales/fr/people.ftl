# À qui s'adresser, par pays. Langage direct : la personne est peut-être en danger.

people-us = États-Unis
people-ca = Canada
people-gb = Royaume-Uni
people-ie = Irlande
people-fr = France
people-es = Espagne
people-de = Allemagne
people-at = Autriche
people-ch = Suisse
people-nl = Pays-Bas
people-pl = Pologne
people-ua = Ukraine
people-ru = Russie
people-au = Australie
people-nz = Nouvelle-Zélande
people-in = Inde
people-cn = Chine
people-jp = Japon
people-kr = Corée du Sud
people-br = Brésil
people-mx = Mexique

people-which = Dans quel pays êtes-vous ? Je ne le devine pas, et je ne le garde pas.
people-in-west-europe = Europe de l’Ouest
people-in-east-europe = Europe de l’Est
people-in-americas = Amériques
people-in-asia = Asie
people-in-pacific = Pacifique
people-elsewhere = Ailleurs

people-emergency =
    <b>{ $country }</b>

    Si une vie est en danger maintenant, la vôtre comprise, appelez le <b>{ $number }</b>. Appelez même si vous doutez que ce soit assez grave. (Source : { $dated }.)

people-service-call = <b>{ $name }</b> : appelez le { $number }. Horaires : { $hours }. Vérifié le { $checked }.
people-service-text = <b>{ $name }</b> : envoyez un SMS : { $number }. Horaires : { $hours }. Vérifié le { $checked }.
people-service-chat = <b>{ $name }</b> : chat sur { $number }. Horaires : { $hours }. Vérifié le { $checked }.

people-directory = Les lignes peuvent être occupées. Rappelez, ou prenez un chat. Sur findahelpline.com, il y en a d’autres.
people-directory-only = Je n’ai aucune ligne d’écoute à montrer ici. Aucune n’a été vérifiée assez récemment pour que j’en réponde. Sur findahelpline.com, il y a des lignes de nombreux pays, par appel, SMS ou chat. En cas de danger, prenez le numéro ci-dessus.

people-other-country = Un autre pays
people-tell-someone = Le dire à quelqu’un
