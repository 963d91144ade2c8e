# Was über den Menschen behalten wird, und wie es endet. Schlicht wie ein Kassenzettel.

my-data-title = Was über dich behalten wird

my-data-forget-title = Löschen, was behalten wird

my-data-start = Das ist alles, was ich über dich behalte:

my-data-nothing = Nichts. Es gibt keine Zeile über dich.

my-data-row-lang = Sprache: { $lang }. Ja gesagt am { $agreed }.

my-data-row-anchor = { $anchor ->
    [feet] Ort zum Zurückkommen: Füße. Ja gesagt am { $agreed }.
    [hands] Ort zum Zurückkommen: Hände. Ja gesagt am { $agreed }.
    [sound] Ort zum Zurückkommen: ein Geräusch. Ja gesagt am { $agreed }.
    [sight] Ort zum Zurückkommen: etwas zum Ansehen. Ja gesagt am { $agreed }.
    [movement] Ort zum Zurückkommen: eine kleine Bewegung. Ja gesagt am { $agreed }.
   *[breath] Ort zum Zurückkommen: Atem. Ja gesagt am { $agreed }.
}

my-data-row-doses = Dosen: Wochentage { $days } (Montag ist 1), zwischen { $begins } und { $ends }, Ortszeit: { $zone }. Ja gesagt am { $agreed }.

my-data-row-ends = Letzter Kontakt: { $seen }. Ohne einen weiteren geht das alles am { $ends }.

my-data-raw = Und das ist die Zeile, Buchstabe für Buchstabe. Dort liegt sie verschlüsselt.

my-data-start-anchor = Ort merken

my-data-start-doses = Dosen nach Plan

my-data-start-lang = Sprache

my-data-start-less = Weniger behalten

my-data-start-copy = Eine Kopie, bitte

my-data-start-forget = Alles löschen

my-data-export = Hier ist deine Kopie, in JSON. Es ist die Zeile, Buchstabe für Buchstabe, und sonst gibt es nichts.

my-data-back = Zurück zur Liste

my-data-less = Was davon darf weg? Es geht sofort, der Rest bleibt.

my-data-less-lang = Die Sprache

my-data-less-anchor = Der Lieblingsort

my-data-less-doses = Die Dosen

my-data-anchor = Beim Wahrnehmen suchst du dir einen Ort zum Zurückkommen aus. Welcher steht nächstes Mal am Anfang?

my-data-ask = { $anchor ->
    [feet] Darf ich ein Wort über dich behalten: „Füße“? Dazu käme der Tag, an dem du Ja gesagt hast. Beides geht nach 180 Tagen ohne Kontakt oder sofort mit /forget.
    [hands] Darf ich ein Wort über dich behalten: „Hände“? Dazu käme der Tag, an dem du Ja gesagt hast. Beides geht nach 180 Tagen ohne Kontakt oder sofort mit /forget.
    [sound] Darf ich ein Wort über dich behalten: „Geräusch“? Dazu käme der Tag, an dem du Ja gesagt hast. Beides geht nach 180 Tagen ohne Kontakt oder sofort mit /forget.
    [sight] Darf ich ein Wort über dich behalten: „Ansehen“? Dazu käme der Tag, an dem du Ja gesagt hast. Beides geht nach 180 Tagen ohne Kontakt oder sofort mit /forget.
    [movement] Darf ich ein Wort über dich behalten: „Bewegung“? Dazu käme der Tag, an dem du Ja gesagt hast. Beides geht nach 180 Tagen ohne Kontakt oder sofort mit /forget.
   *[breath] Darf ich ein Wort über dich behalten: „Atem“? Dazu käme der Tag, an dem du Ja gesagt hast. Beides geht nach 180 Tagen ohne Kontakt oder sofort mit /forget.
}

my-data-ask-yes = Ja, merk es dir

my-data-ask-no = Lieber nicht

my-data-forget = Alles löschen, was ich über dich behalte? Zurückholen lässt es sich nicht. Ist nichts da, geschieht auch nichts.

my-data-forget-yes = Ja, löschen

my-data-forget-no = Lass es da

my-data-erased =
    Erledigt. Es gibt keine Zeile mehr über dich, und von selbst kommt nichts mehr.

    Telegram behält diesen Chat, bis du ihn leerst. Eine Sicherungskopie kann die Zeile noch eine Weile enthalten, verschlüsselt; /privacy sagt, wie lange.

my-data-erased-more = Was Telegram behält

command-mydata = Was über dich da ist, wie es ist

command-export = Eine Kopie davon, in JSON

command-forget = Es löschen
