# Welche Sprachen es gibt. Ihre eigenen Namen stehen auf den Knöpfen. { $drafts }: wie viele davon niemand unterschrieben hat.

language-title = Eine andere Sprache

language-start =
    Welche Sprache liest du lieber? Eine offene Seite bleibt, wo sie ist.

    Entwürfe darunter: { $drafts }. Sie sind mit Sorgfalt geschrieben, aber niemand mit dieser Muttersprache hat sie bisher unterschrieben.

language-now = Ab hier auf Deutsch. Mit /language kann das so bleiben.

language-chosen = Ab hier auf Deutsch, solange du diese Knöpfe nutzt. Danach richte ich mich wieder nach deinem Handy.

language-chosen-keep = Deutsch merken

language-ask = Darf ich ein Wort über dich behalten: „Deutsch“? Dazu käme der Tag, an dem du Ja gesagt hast. Beides geht nach 180 Tagen ohne Kontakt oder sofort mit /forget.

language-ask-yes = Ja, merk es dir

language-ask-no = Lieber nicht

language-kept = Es ist jetzt gespeichert, verschlüsselt. /mydata zeigt es dir.

language-kept-row = Zeig, was da ist

command-language = Eine andere Sprache
