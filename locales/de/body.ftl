# Warum Freundlichkeit im Körper spürbar sein kann. Zum Lesen: keine Übung. Als Bild erzählt, nie als Biologie.

body-title = Warum es sich im Körper zeigt

body-start = Hier geht es darum, warum Freundlichkeit sich im Körper zeigen kann. Es ist nur zum Lesen. Es gibt keine Übung und nichts zu spüren.

    Es sind drei kurze Seiten. Magst du sie sehen?

body-start-yes = Ja, gern lesen

body-start-no = Lieber auslassen

body-start-known = Was weiß man?

body-signs = Menschen beschreiben es verschieden. Eine leise Unruhe. Auf der Hut sein. Taub werden oder weit weg. Alles zu laut. Oder ein plötzliches Absacken, ganz ohne Kraft.

    Nichts davon ist verkehrt, und viele kennen gar nichts davon.

body-signs-on = Weiter

body-signs-steady = Festen Boden, bitte

body-signs-end = Mir genügt das

body-picture = Manche mögen dieses Bild: Ein Körper ist wie ein Haus. Es kann im Alarm sein, oder es ist Ruhe eingekehrt. Gute Gesellschaft bringt oft Ruhe hinein.

    Angenommen, Fürsorge war selten, oder sie kam durch dieselbe Tür wie die Gefahr. Dann kann schon ein leises Klopfen den Alarm auslösen.

body-picture-on = Weiter

body-picture-steady = Festen Boden, bitte

body-picture-end = Mir genügt das

body-careful = So kann eine freundliche Stimme zu laut ankommen, oder alles wird matt. In diesem Bild ist am Haus nichts kaputt. Der Alarm ist auf vorsichtig gestellt.

    Es ist ein Bild, mehr nicht. Wie Körper das wirklich machen, ist noch umstritten.

body-careful-known = Was weiß man?

body-careful-steady = Festen Boden, bitte

body-careful-end = Mir genügt das

body-close = Hier hört es auf. Ist in deinem Körper etwas neu, stark oder beunruhigend, dann ist eine Arztpraxis der richtige Ort dafür.

    Wie hat es sich gelesen? Jede Antwort unten wird ohne Namen gezählt, und keine ist auch in Ordnung.

body-evidence = <b>Bekannt:</b> nach innen zu schauen ist nicht für alle angenehm. Eine Studie begleitete 96 Menschen in Achtsamkeitskursen. Von je 100 hatten 58 mindestens eine unangenehme Wirkung (Britton et al., 2021).

    <b>Umstritten:</b> wie Freundlichkeit und Körper zusammenhängen. Eine bekannte Theorie nennt bestimmte Nerven. Im Februar 2026 schrieben 39 Forschende, dass die Belege sie nicht stützen. Ihr Urheber widersprach (Grossman et al., 2026, und Antwort).

    <b>Nicht bekannt:</b> was in einem einzelnen Körper vorgeht. Darum sind Alarm und Ruhe hier ein Bild.
