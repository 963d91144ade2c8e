# De petites doses à des heures choisies : choisir, convenir, et ce qui arrive. Rien ici ne pousse, ne compte ni ne félicite.

doses-title = De petites doses qui passent
doses-start = Aimeriez-vous qu’une toute petite phrase passe ici de temps en temps ? Vous choisissez les jours, l’heure et le lieu. Elle vient sans bruit, et cela peut finir à tout moment.
doses-start-yes = Oui, je choisis
doses-start-no = Pas pour moi
doses-start-known = Que sait-on ?

doses-days = Quels jours peut-il en venir une ?
doses-days-daily = Chaque jour
doses-days-weekdays = Lundi à vendredi
doses-days-weekend = Samedi et dimanche
doses-days-one = Un par semaine

doses-weekday = Ce serait quel jour ?
doses-weekday-mon = Lundi
doses-weekday-tue = Mardi
doses-weekday-wed = Mercredi
doses-weekday-thu = Jeudi
doses-weekday-fri = Vendredi
doses-weekday-sat = Samedi
doses-weekday-sun = Dimanche

doses-window = Et à quelle heure ? Elle vient à un moment de ces deux heures. Entre dix heures du soir et huit heures du matin, rien ne vient, sauf si vous prenez la première.
doses-window-early = De 6 h à 8 h
doses-window-morning = De 8 h à 10 h
doses-window-midday = De 12 h à 14 h
doses-window-after = De 15 h à 17 h
doses-window-evening = De 18 h à 20 h
doses-window-late = De 20 h à 22 h

doses-how = À quelle heure vivez-vous ? Un lieu peut me le dire, ou votre téléphone. Je ne la devine pas.

doses-how-place = Un lieu près de chez moi

doses-how-phone = Ce que montre mon téléphone

doses-hour = Quelle heure montre votre téléphone en ce moment ? Les minutes ne comptent pas : 14 h 05 et 14 h 55, c’est 14 h. Viennent ensuite des lieux à la même heure, pour que l’heure d’été reste juste.

doses-part-night = Nuit : 0 h à 5 h

doses-part-morning = Matin : 6 h à 11 h

doses-part-afternoon = Après-midi : 12 à 17 h

doses-part-evening = Soir : 18 h à 23 h

doses-place = À l’heure de quel endroit vivez-vous ? Un lieu à la même heure suffit. Je ne le devine pas.

doses-confirm = { $window ->
    [early] { doses-confirm-days } De 6 h à 8 h, heure de cette ville : { $zone }. Puis-je garder cela, et le jour de votre oui ? Après neuf que personne ne touche, elles finissent d’elles-mêmes. Stop ou /forget y met fin tout de suite.
    [morning] { doses-confirm-days } De 8 h à 10 h, heure de cette ville : { $zone }. Puis-je garder cela, et le jour de votre oui ? Après neuf que personne ne touche, elles finissent d’elles-mêmes. Stop ou /forget y met fin tout de suite.
    [midday] { doses-confirm-days } De 12 h à 14 h, heure de cette ville : { $zone }. Puis-je garder cela, et le jour de votre oui ? Après neuf que personne ne touche, elles finissent d’elles-mêmes. Stop ou /forget y met fin tout de suite.
    [afternoon] { doses-confirm-days } De 15 h à 17 h, heure de cette ville : { $zone }. Puis-je garder cela, et le jour de votre oui ? Après neuf que personne ne touche, elles finissent d’elles-mêmes. Stop ou /forget y met fin tout de suite.
    [evening] { doses-confirm-days } De 18 h à 20 h, heure de cette ville : { $zone }. Puis-je garder cela, et le jour de votre oui ? Après neuf que personne ne touche, elles finissent d’elles-mêmes. Stop ou /forget y met fin tout de suite.
   *[other] { doses-confirm-days } De 20 h à 22 h, heure de cette ville : { $zone }. Puis-je garder cela, et le jour de votre oui ? Après neuf que personne ne touche, elles finissent d’elles-mêmes. Stop ou /forget y met fin tout de suite.
}
doses-confirm-days = { $days ->
    [daily] Chaque jour, donc.
    [weekdays] Du lundi au vendredi, donc.
    [weekend] Le samedi et le dimanche, donc.
    [monday] Le lundi, donc.
    [tuesday] Le mardi, donc.
    [wednesday] Le mercredi, donc.
    [thursday] Le jeudi, donc.
    [friday] Le vendredi, donc.
    [saturday] Le samedi, donc.
   *[other] Le dimanche, donc.
}
doses-confirm-yes = Oui, gardez cela
doses-confirm-no = Plutôt pas
doses-confirm-again = Choisir à nouveau

doses-agreed = Entendu. La première vient le prochain jour que vous avez choisi. Il peut en manquer une, si quelque chose casse : aucune ne vient deux fois, et aucune ne vient en retard. /mydata montre ce qui est gardé.
doses-agreed-row = Voir ce qui est gardé

doses-sent-1 =
    Une petite dose, comme vous l’avez demandé :

    <i>La journée est arrivée jusqu’ici, et vous aussi.</i>
doses-sent-2 =
    Une petite dose, comme vous l’avez demandé :

    <i>Une chose, aujourd’hui, peut rester à faire.</i>
doses-sent-3 =
    Une petite dose, comme vous l’avez demandé :

    <i>S’en sortir demande du savoir-faire, et cela se respecte.</i>
doses-sent-4 =
    Une petite dose, comme vous l’avez demandé :

    <i>Ce que vous pardonneriez à quelqu’un dans la rue peut valoir pour vous aussi.</i>
doses-sent-5 =
    Une petite dose, comme vous l’avez demandé :

    <i>Qu’un petit bout d’aujourd’hui vous soit facile.</i>
doses-sent-6 =
    Une petite dose, comme vous l’avez demandé :

    <i>Quelque part, un café est en train de passer. Personne n’a à le mériter.</i>
doses-sent-later = Pas celle-ci

doses-later = Très bien. Elles peuvent venir à d’autres moments, ou finir ici.
doses-later-fewer = D’autres jours ou heures
doses-later-end = Qu’elles finissent

doses-still = Les voulez-vous encore ? Si personne ne répond, elles finissent d’elles-mêmes.
doses-still-yes = Oui, encore
doses-still-no = Non, plus besoin

doses-ended = Elles sont finies, et vos heures sont effacées. Rien d’autre ne viendra.
doses-ended-row = Voir ce qui est gardé

doses-evidence = <b>Ce qu’on sait :</b> dans un essai, 135 étudiants se sont exercés un mois, 20 secondes par jour. Il s’agissait d’être gentil avec soi. Tous comptés ensemble, pas de différence claire. Ceux qui l’ont fait presque chaque jour s’en sortaient un peu mieux (Susman et al., 2024).

    <b>Ce qu’on ne sait pas :</b> si lire une phrase de temps en temps fait quoi que ce soit. Personne n’a testé celles-ci.

command-doses = De petites doses, à vos heures
