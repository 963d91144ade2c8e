# Menschen, die du erreichen kannst. Alles direkt: klare Verben, kurze Sätze, kein Trost, der im Weg steht. 112 und 911 bleiben.

help-now-title = Menschen, die du erreichst

help-now-start =
    Hier geht es zu Menschen. Ich bin ein Programm: Ich sehe nicht, was gerade los ist, und ich kann niemanden für dich anrufen.

    Wenn du jetzt in Gefahr bist, wähl den Notruf. In den meisten Ländern Europas ist das die 112, in Nordamerika die 911. Oder geh zu jemandem in deiner Nähe.

    Du kannst anrufen, eine SMS schreiben, chatten oder jemandem Bescheid sagen. Was ist am leichtesten?

help-now-start-country = Nummern für mein Land

help-now-start-tell = Jemandem Bescheid sagen

help-now-start-how = Wie der Bot arbeitet

help-now-crisis =
    Ich nehme ernst, was du geschrieben hast, und alles andere hat Pause. Ich bin ein Programm. Ich kann dich nicht sehen und niemanden für dich anrufen.

    Wenn du dir etwas antun könntest oder dir jemand etwas antut, ruf jetzt an. In den meisten Ländern Europas ist das die 112, in Nordamerika die 911. Anderswo wähl den Notruf deines Landes. Oder geh zu einem Menschen in der Nähe und sag es laut.

    Gerade keine Gefahr? Dafür gibt es Menschen, per Anruf, SMS oder Chat. Was wäre leichter?

help-now-crisis-country = Nummern für mein Land

help-now-crisis-tell = Jemandem Bescheid sagen

help-now-crisis-wrong = Mir geht es gut, Irrtum

help-now-quiet =
    Das klingt schwer. Ich bin ein Programm und lese es vielleicht falsch.

    Wenn es auch darum geht, nicht leben zu wollen, oder dass dir jemand wehtut: Dafür gibt es Menschen. Du kannst anrufen, eine SMS schreiben oder chatten. Wenn du jetzt in Gefahr bist, wähl die 112 in den meisten Ländern Europas, die 911 in Nordamerika.

    Wenn es das nicht ist, sag es, und ich lasse es.

help-now-quiet-country = Nummern für mein Land

help-now-quiet-tell = Jemandem Bescheid sagen

help-now-quiet-wrong = Das ist es nicht

help-now-other =
    Vielleicht geht es um jemanden, um den du Angst hast. Ich bin ein Programm und kann diesen Menschen nicht erreichen.

    Ist der Mensch jetzt in Gefahr, wähl den Notruf dort, wo er ist. In den meisten Ländern Europas ist das die 112, in Nordamerika die 911. Bleib dabei, wenn du kannst, oder hol jemanden, der dableibt.

    Frag ruhig direkt nach Gedanken an Suizid. Hilfetelefone sprechen auch mit Menschen, die sich um andere sorgen.

help-now-other-country = Nummern nach Land

help-now-other-words = Worte dafür kopieren

help-now-other-copied = Ich merke, dass es gerade schwer für dich ist. Ich verurteile nichts davon. Denkst du an Suizid? Du kannst mir die Wahrheit sagen. Ich würde gern bei dir sitzen oder mit dir jemanden finden.

help-now-other-wrong = Das ist es nicht

help-now-past =
    Das klingt nach etwas von früher. Danke, dass du Worte dafür gefunden hast. Ich frage nicht weiter danach.

    Wenn etwas davon wieder nah ist, erreichst du Menschen per Anruf, SMS oder Chat. Wenn du jetzt in Gefahr bist, wähl die 112 in den meisten Ländern Europas, die 911 in Nordamerika. Wenn es vorbei ist, gibt es hier nichts zu tun.

help-now-past-country = Nummern für mein Land

help-now-past-tell = Jemandem Bescheid sagen

help-now-past-wrong = Es ist vorbei

help-now-elsewhere =
    Für dein Land habe ich keine Nummer, für die ich einstehen kann.

    Wenn du jetzt in Gefahr bist, wähl den Notruf deines Landes. Die 112 geht in den meisten Ländern Europas und an manchen anderen Orten, die 911 in Nordamerika. Geht keine davon, bitte jemanden in der Nähe, oder geh in ein Krankenhaus.

    Auf findahelpline.com stehen Hilfetelefone aus vielen Ländern, für Anruf, SMS oder Chat.

help-now-elsewhere-tell = Jemandem Bescheid sagen

help-now-elsewhere-country = Zurück zur Liste

help-now-tell =
    In so einer Zeit sind Worte schwer zu finden, darum sind hier welche. Antippen kopiert sie. Wer sie bekommt, entscheidest du; ich verschicke nichts.

    „Mir geht es gerade sehr schlecht, und allein wird es schlimmer. Kannst du anrufen oder vorbeikommen? Du brauchst nichts zu lösen.“

    „Bist du da? Eine Stimme täte mir jetzt gut.“

help-now-tell-long = Längeren Text kopieren

help-now-tell-long-copied = Mir geht es gerade sehr schlecht, und allein wird es schlimmer. Kannst du anrufen oder vorbeikommen? Du brauchst nichts zu lösen.

help-now-tell-short = Kürzeren Text kopieren

help-now-tell-short-copied = Bist du da? Eine Stimme täte mir jetzt gut.

help-now-tell-country = Nummern für mein Land

help-now-wrong = In Ordnung, dann habe ich es falsch gelesen. Nichts wurde behalten, und ich lasse es dabei. Die Menschen findest du unter /help, auch an jedem anderen Tag.

help-now-wrong-steady = Fester Boden
