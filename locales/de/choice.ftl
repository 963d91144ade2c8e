# Hilfe, die zuerst fragt. Üben mit erfundenen Angeboten, und Sätze, die man kopieren und jemandem schicken kann.

choice-title = Hilfe, die zuerst fragt

choice-start = Hier geht es um Hilfe, die zuerst fragt. Es gibt eine kleine Übung mit erfundenen Angeboten und ein paar Sätze zum Verschicken.

    Magst du schauen?

choice-start-yes = Ich schau mal

choice-start-no = Lieber auslassen

choice-start-known = Was weiß man?

choice-knock = Manche Hilfe kommt wie eine Welle. Andere klopft an. „Würde es dir helfen, wenn …?“ ist so ein Klopfen.

    Auf ein Klopfen passt ein Ja, ein Nein oder „etwas Kleineres“. Jede Antwort ist gut. Über die Tür entscheidet, wer drinnen ist.

choice-knock-try = Gib mir ein Beispiel

choice-knock-lines = Sätze zum Verschicken

choice-knock-end = Mir genügt das

choice-soup = Eine erfundene Freundin schreibt:

    „Würde es dir helfen, wenn ich dir heute Abend Suppe vor die Tür stelle?“

    Was würdest du zurückschreiben?

choice-soup-yes = Ja, bitte

choice-soup-no = Nein, aber lieb von dir

choice-soup-small = Etwas Kleineres

choice-said-yes = Ein Ja kann Ränder haben: was, wo, wie lange. Zum Beispiel:

    „Ja, gern. Vor der Tür ist gut. Zum Reden reicht es heute nicht.“

    Das ist ein Ja zur Suppe und zu sonst nichts.

choice-said-yes-on = Noch ein Beispiel

choice-said-yes-lines = Sätze zum Verschicken

choice-said-yes-end = Mir genügt das

choice-said-no = Ein Nein kann kurz und trotzdem freundlich sein. Ein Grund braucht nicht dabeizustehen. Zum Beispiel:

    „Danke, dass du fragst. Heute nicht.“

    Die Freundin hat gefragt, also war ein Nein von Anfang an möglich.

choice-said-no-on = Noch ein Beispiel

choice-said-no-lines = Sätze zum Verschicken

choice-said-no-end = Mir genügt das

choice-said-small = Kleiner ist eine eigene Antwort. Zum Beispiel:

    „Suppe ist heute viel. Schickst du mir ein Bild von deinem Hund?“

    Die Größe nennst du. Sie darf sehr klein sein.

choice-said-small-on = Noch ein Beispiel

choice-said-small-lines = Sätze zum Verschicken

choice-said-small-end = Mir genügt das

choice-seat = Dasselbe Klopfen geht auch von dir zu dir. Das hier ist nicht erfunden:

    „Würde es helfen, eine Minute zu sitzen oder eine Minute zu stehen?“

choice-seat-yes = Ja, das könnte helfen

choice-seat-no = Nein, das nicht

choice-seat-small = Etwas Kleineres

choice-asked = Da war eine Frage, und du hast geantwortet. Das ist die ganze Übung, egal mit welcher Antwort.

    Du kannst es tun oder auch nicht.

choice-asked-lines = Sätze zum Verschicken

choice-asked-again = Noch mal das erste

choice-asked-end = Mir genügt das

choice-lines = Sätze für andere. Antippen kopiert, verschickt wird nichts. Du kannst sie vorher ändern oder für einen anderen Tag behalten.

    Welche Art hättest du gern?

choice-lines-how = Was mir guttut

choice-lines-refuse = Freundlich Nein sagen

choice-lines-less = Um weniger bitten

choice-how = Wie du Hilfe gern hättest:

    1. <i>Kleines hilft mir mehr als Großes. Es ist gut, wenn du vorher fragst.</i>

    2. <i>Du brauchst nichts zu lösen. Danebensitzen oder eine kurze Nachricht ist schon viel.</i>

choice-how-first = Ersten Satz kopieren

choice-how-first-copy = Kleines hilft mir mehr als Großes. Es ist gut, wenn du vorher fragst.

choice-how-second = Zweiten Satz kopieren

choice-how-second-copy = Du brauchst nichts zu lösen. Danebensitzen oder eine kurze Nachricht ist schon viel.

choice-how-on = Weiter

choice-refuse = Freundlich Nein sagen:

    1. <i>Danke für das Angebot. Diesmal sage ich Nein, und ich bin froh, dass du gefragt hast.</i>

    2. <i>Das ist lieb. Das hier mache ich gern allein. Frag mich ruhig ein andermal wieder.</i>

choice-refuse-first = Ersten Satz kopieren

choice-refuse-first-copy = Danke für das Angebot. Diesmal sage ich Nein, und ich bin froh, dass du gefragt hast.

choice-refuse-second = Zweiten Satz kopieren

choice-refuse-second-copy = Das ist lieb. Das hier mache ich gern allein. Frag mich ruhig ein andermal wieder.

choice-refuse-on = Weiter

choice-less = Um weniger bitten:

    1. <i>Geht es auch kleiner? Zehn Minuten wären für mich gut.</i>

    2. <i>Schreiben ist mir heute lieber als Telefonieren. Kann sein, dass ich spät antworte.</i>

choice-less-first = Ersten Satz kopieren

choice-less-first-copy = Geht es auch kleiner? Zehn Minuten wären für mich gut.

choice-less-second = Zweiten Satz kopieren

choice-less-second-copy = Schreiben ist mir heute lieber als Telefonieren. Kann sein, dass ich spät antworte.

choice-less-on = Weiter

choice-sent = Ob du einen verschickst, und an wen, liegt bei dir. Ich sehe nicht, ob du etwas kopiert hast.

    Magst du noch eine andere Art sehen?

choice-sent-lines = Zeig mir andere

choice-sent-end = Mir genügt das

choice-close = Hier hört es auf. Ein Nein zu irgendetwas davon wäre auch eine gute Antwort gewesen.

    Wie war es? Die vier Antworten unten werden ohne Namen gezählt. Du kannst sie auch lassen.

choice-evidence = <b>Bekannt:</b> wer als Lehrkraft mit verletzten Menschen übt, stellt die Wahl an den Anfang. Es wird angeboten und nicht angeordnet, und ein Nein ist willkommen (Treleaven, 2018). Das ist Wissen aus der Praxis.

    Es gibt einen Grund, den Ausgang offen zu lassen. Eine Studie begleitete 96 Menschen in Achtsamkeitskursen. Von je 100 hatten 58 mindestens eine unangenehme Wirkung (Britton et al., 2021).

    <b>Nicht bekannt:</b> ob es später etwas ändert, solche Antworten im Chat zu üben. Eine Studie dazu kennen wir nicht.
