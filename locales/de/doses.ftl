# Kleine Dosen nach Plan: wählen, zustimmen, und was ankommt. Hier drängt nichts, zählt nichts und lobt nichts.

doses-title = Kleine Dosen, die vorbeikommen

doses-start = Magst du, dass ab und zu ein sehr kleiner Satz vorbeikommt? Du wählst Tage, Zeit und Ort. Er kommt ohne Ton, und es kann jederzeit enden.

doses-start-yes = Ja, lass mich wählen

doses-start-no = Nichts für mich

doses-start-known = Was weiß man?

doses-days = An welchen Tagen darf einer kommen?

doses-days-daily = Jeden Tag

doses-days-weekdays = Montag bis Freitag

doses-days-weekend = Samstag und Sonntag

doses-days-one = Einmal die Woche

doses-weekday = Welcher Tag wäre es?

doses-weekday-mon = Montag

doses-weekday-tue = Dienstag

doses-weekday-wed = Mittwoch

doses-weekday-thu = Donnerstag

doses-weekday-fri = Freitag

doses-weekday-sat = Samstag

doses-weekday-sun = Sonntag

doses-window = Und zu welcher Tageszeit? Er kommt irgendwann in diesen zwei Stunden. Zwischen zehn Uhr abends und acht Uhr morgens kommt nichts, außer du wählst die früheste Zeit.

doses-window-early = 6 bis 8 Uhr

doses-window-morning = 8 bis 10 Uhr

doses-window-midday = 12 bis 14 Uhr

doses-window-after = 15 bis 17 Uhr

doses-window-evening = 18 bis 20 Uhr

doses-window-late = 20 bis 22 Uhr

doses-how = Nach welcher Uhr lebst du? Ein Ort kann es mir sagen, oder dein Handy. Ich rate sie nicht.

doses-how-place = Ein Ort in meiner Nähe

doses-how-phone = Was mein Handy zeigt

doses-hour = Welche Stunde zeigt dein Handy gerade? Die Minuten sind egal: 14:05 und 14:55 sind beide 14. Danach kommen Orte mit dieser Zeit, damit auch die Sommerzeit stimmt.

doses-part-night = Nachts: 0 bis 5

doses-part-morning = Morgens: 6 bis 11

doses-part-afternoon = Mittags: 12 bis 17

doses-part-evening = Abends: 18 bis 23

doses-place = Nach welcher Uhr lebst du? Ein Ort mit derselben Zeit ist nah genug. Ich rate sie nicht.

doses-confirm = { $window ->
    [early] { doses-confirm-days } Zwischen 6 und 8 Uhr, Ortszeit: { $zone }. Darf ich das behalten, und den Tag, an dem du Ja gesagt hast? Nach neun Sätzen, die niemand antippt, enden sie von selbst. „Stopp“ oder /forget beendet sie sofort.
    [morning] { doses-confirm-days } Zwischen 8 und 10 Uhr, Ortszeit: { $zone }. Darf ich das behalten, und den Tag, an dem du Ja gesagt hast? Nach neun Sätzen, die niemand antippt, enden sie von selbst. „Stopp“ oder /forget beendet sie sofort.
    [midday] { doses-confirm-days } Zwischen 12 und 14 Uhr, Ortszeit: { $zone }. Darf ich das behalten, und den Tag, an dem du Ja gesagt hast? Nach neun Sätzen, die niemand antippt, enden sie von selbst. „Stopp“ oder /forget beendet sie sofort.
    [afternoon] { doses-confirm-days } Zwischen 15 und 17 Uhr, Ortszeit: { $zone }. Darf ich das behalten, und den Tag, an dem du Ja gesagt hast? Nach neun Sätzen, die niemand antippt, enden sie von selbst. „Stopp“ oder /forget beendet sie sofort.
    [evening] { doses-confirm-days } Zwischen 18 und 20 Uhr, Ortszeit: { $zone }. Darf ich das behalten, und den Tag, an dem du Ja gesagt hast? Nach neun Sätzen, die niemand antippt, enden sie von selbst. „Stopp“ oder /forget beendet sie sofort.
   *[other] { doses-confirm-days } Zwischen 20 und 22 Uhr, Ortszeit: { $zone }. Darf ich das behalten, und den Tag, an dem du Ja gesagt hast? Nach neun Sätzen, die niemand antippt, enden sie von selbst. „Stopp“ oder /forget beendet sie sofort.
}

doses-confirm-days = { $days ->
    [daily] Also jeden Tag.
    [weekdays] Also Montag bis Freitag.
    [weekend] Also Samstag und Sonntag.
    [monday] Also montags.
    [tuesday] Also dienstags.
    [wednesday] Also mittwochs.
    [thursday] Also donnerstags.
    [friday] Also freitags.
    [saturday] Also samstags.
   *[other] Also sonntags.
}

doses-confirm-yes = Ja, behalte das

doses-confirm-no = Lieber nicht

doses-confirm-again = Noch mal wählen

doses-agreed = Abgemacht. Der erste kommt am nächsten Tag, den du gewählt hast. Ab und zu kann einer ausfallen, wenn etwas kaputtgeht: Keiner kommt doppelt, und keiner kommt zu spät. /mydata zeigt, was behalten wird.

doses-agreed-row = Zeig, was da ist

doses-sent-1 =
    Eine kleine Dosis, wie gewünscht:

    <i>Der Tag ist bis hierher gekommen, und du auch.</i>

doses-sent-2 =
    Eine kleine Dosis, wie gewünscht:

    <i>Eine Sache darf heute liegen bleiben.</i>

doses-sent-3 =
    Eine kleine Dosis, wie gewünscht:

    <i>Durchkommen ist ein Können, und Können verdient Respekt.</i>

doses-sent-4 =
    Eine kleine Dosis, wie gewünscht:

    <i>Was du Fremden verzeihen würdest, darf auch für dich gelten.</i>

doses-sent-5 =
    Eine kleine Dosis, wie gewünscht:

    <i>Möge ein kleines Stück von heute leicht zu dir sein.</i>

doses-sent-6 =
    Eine kleine Dosis, wie gewünscht:

    <i>Irgendwo kocht gerade Teewasser. Verdienen braucht das niemand.</i>

doses-sent-later = Diesen nicht

doses-later = Gut. Die Sätze können zu anderen Zeiten kommen oder hier enden.

doses-later-fewer = Andere Tage, Zeiten

doses-later-end = Lass sie enden

doses-still = Sind diese Sätze noch erwünscht? Antwortet niemand, enden sie von selbst.

doses-still-yes = Ja, gern weiter

doses-still-no = Nein, nicht länger

doses-ended = Die Sätze sind zu Ende, und deine Zeiten sind gelöscht. Es kommt nichts weiter.

doses-ended-row = Zeig, was da ist

doses-evidence = <b>Bekannt:</b> in einer Studie übten 135 Studierende einen Monat lang 20 Sekunden am Tag Freundlichkeit mit sich selbst. Über alle gerechnet gab es keinen klaren Unterschied. Wer es an den meisten Tagen tat, lag etwas vorn (Susman et al., 2024).

    <b>Nicht bekannt:</b> ob es etwas bewirkt, ab und zu einen Satz zu lesen. Diese hier hat niemand erprobt.

command-doses = Kleine Dosen, die vorbeikommen
