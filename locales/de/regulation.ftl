# Freundlichkeit als etwas, das einem Menschen Halt geben kann. Ein Bild (die gehaltene Leiter), als Bild gekennzeichnet.

regulation-title = Freundlichkeit, die Halt gibt

regulation-start = Hier ist ein Bild davon, wozu Freundlichkeit gut sein könnte. Es sind drei kurze Seiten, und es ist nur ein Bild.

    Magst du es sehen?

regulation-start-yes = Ja, zeig mal

regulation-start-no = Lieber auslassen

regulation-start-known = Was weiß man?

regulation-ladder = Jemand steht auf einer wackligen Leiter. Unten hält sie jemand fest. Hochklettern bleibt die eigene Sache. Die Leiter wackelt weniger.

    Ein bisschen so könnte Freundlichkeit wirken. Vielleicht hilft sie einem angespannten Körper, fester zu stehen. Das ist ein Bild und keine gesicherte Wissenschaft.

regulation-ladder-on = Weiter

regulation-ladder-end = Mir genügt das

regulation-free = Eine gehaltene Leiter macht niemanden schwach. Oben wartet keine Rechnung, und niemand zieht bei dir ein.

    Allein zu klettern, ganz ohne andere, war vielleicht einmal der bessere Plan. Kostet es heute etwas? Die Frage darf offen bleiben.

regulation-free-on = Und wer entscheidet?

regulation-free-known = Was weiß man?

regulation-free-end = Mir genügt das

regulation-parts = Drei Dinge entscheidet, wer Hilfe bekommt. Welches magst du ansehen?

regulation-parts-much = Wie viel

regulation-parts-who = Von wem

regulation-parts-long = Wie lange

regulation-much = Wie viel, bestimmst du. Ein Nicken von der anderen Straßenseite kann eine ganze Portion sein. Eine Zeile in einer Nachricht auch.

    Weniger geht. Heute gar nichts geht ebenso.

regulation-much-other = Zeig mir einen anderen Teil

regulation-much-end = Mir genügt das

regulation-who = Von wem, suchst du dir aus. Es kann ein fast fremder Mensch sein, wie eine Busfahrerin mit freundlichem Gesicht. Es kann eine Katze sein.

    Wer am meisten anbietet, kommt deshalb nicht zuerst herein. Manche können draußen bleiben, und Gründe brauchst du keine zu nennen.

regulation-who-other = Zeig mir einen anderen Teil

regulation-who-end = Mir genügt das

regulation-long = Wie lange, lässt sich vorher abmachen: „Bleib, bis das Wasser kocht.“

    Wenn die Zeit um ist, ist sie um. Danach wieder allein zu stehen ist nicht unhöflich und kein Rückschritt.

regulation-long-other = Zeig mir einen anderen Teil

regulation-long-end = Mir genügt das

regulation-close = Das war das Bild. Es kann an der Wand hängen oder zurück in die Schublade.

    Falls du sagen magst, wie es war: Unten sind vier Antworten. Sie werden ohne Namen gezählt.

regulation-evidence = <b>Bekannt:</b> in Studien ging es Menschen, die Freundlichkeit mit sich selbst übten, besser als den übrigen. Der Gewinn war meist mittelgroß (Ferrari et al., 2019). Nur gegen andere aktive Hilfe gemessen fand eine Übersicht keinen Unterschied (Wilson et al., 2018). Das waren Kurse, keine Chats.

    <b>Umstritten:</b> eine beliebte Theorie über Nerven und Ruhe. 2026 schrieben 39 Forschende, sie sei nicht haltbar. Ihr Urheber widersprach (Grossman et al., 2026, und Antwort).

    <b>Nicht bekannt:</b> ob Freundlichkeit einem einzelnen Körper Halt gibt. Darum heißt es hier Bild.
