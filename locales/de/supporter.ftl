# Für jemanden, dem ein Mensch am Herzen liegt, der Freundlichkeit schwer annehmen kann. „Du“ ist hier, wer anbietet.

supporter-title = Für alle, die sich sorgen

supporter-start = Dieser Teil ist für dich, wenn dir jemand wichtig ist, der Freundlichkeit schwer annehmen kann. Es gibt ein paar kurze Seiten und Worte zum Verschicken.

    Wäre das nützlich?

supporter-start-yes = Ja, wäre es

supporter-start-no = Lieber auslassen

supporter-start-known = Was weiß man?

supporter-cup = Ein Bild: eine kleine Tasse. Ein ganzer Krug auf einmal landet auf dem Tisch. Ein Schluck und dann ein Blick, das geht besser.

    Zieht sich der Mensch zurück, sagt das wenig über dich. Vielleicht hat ihn genau das einmal durchgebracht.

supporter-cup-ways = Zeig mir, wie ich anbiete

supporter-cup-worry = Ich mache mir Sorgen

supporter-cup-end = Mir genügt das

supporter-ways = Vier Arten anzubieten, jede mit Worten zum Kopieren. Welche hättest du gern?

supporter-ways-ask = Erst fragen

supporter-ways-small = Klein bleiben

supporter-ways-thanks = Ohne Dank

supporter-ways-refused = Bei einem Nein

supporter-ask = Wer fragt, gibt die Türklinke aus der Hand. Es klappt, wenn ein Nein wirklich erlaubt ist. Zwei Möglichkeiten sind oft leichter als eine offene Frage:

    <i>Würde es helfen, wenn ich etwas zu essen bringe, oder hast du lieber Ruhe? Mir ist beides recht.</i>

supporter-ask-first = Worte kopieren

supporter-ask-first-copy = Würde es helfen, wenn ich etwas zu essen bringe, oder hast du lieber Ruhe? Mir ist beides recht.

supporter-ask-other = Zeig mir eine andere Art

supporter-ask-end = Mir genügt das

supporter-small = Kleines und Schlichtes lässt sich leichter halten als Großes und Warmes. Eine Fahrt, ein Teller Essen, etwas Seite an Seite tun. Respekt kann ankommen, wo „du Arme“ oder „du Armer“ stechen würde:

    <i>Das war eine harte Woche. Respekt, wie du da durchgekommen bist.</i>

supporter-small-first = Worte kopieren

supporter-small-first-copy = Das war eine harte Woche. Respekt, wie du da durchgekommen bist.

supporter-small-other = Zeig mir eine andere Art

supporter-small-end = Mir genügt das

supporter-thanks = Ein Geschenk ist leichter, wenn keine Antwort fällig ist. Vielleicht kommt Schweigen, ein Witz oder ein anderes Thema. Vielleicht ist heute nicht mehr Platz.

    <i>Hab heute an dich gedacht. Du brauchst nicht zu antworten.</i>

supporter-thanks-first = Worte kopieren

supporter-thanks-first-copy = Hab heute an dich gedacht. Du brauchst nicht zu antworten.

supporter-thanks-other = Zeig mir eine andere Art

supporter-thanks-end = Mir genügt das

supporter-refused = Ein Nein kann man nehmen, wie es ist: kein Seufzen, kein zweiter Anlauf, kein „warum denn“. So wird klar, dass die Wahl echt war.

    <i>Okay, danke, dass du es sagst. Ich bin auch an einem anderen Tag da.</i>

    Wenn das Nein piekst, tut vielleicht jemand gut, der dir nahesteht.

supporter-refused-first = Worte kopieren

supporter-refused-first-copy = Okay, danke, dass du es sagst. Ich bin auch an einem anderen Tag da.

supporter-refused-other = Zeig mir eine andere Art

supporter-refused-end = Mir genügt das

supporter-close = Hier enden diese Seiten. Alles davon ist freiwillig. Du kennst den Menschen, ich nicht.

    Wie hat es sich gelesen? Die Antworten werden ohne Namen gezählt.

supporter-evidence = <b>Bekannt:</b> Vorsicht gegenüber der Freundlichkeit anderer ist häufig und oft untersucht. Eine Übersicht fasste 19 Studien mit 4723 Menschen zusammen. Solche Ängste gingen meist mit Belastung einher (Kirby et al., 2019). Oft kommt Härte gegen sich selbst dazu (Gilbert et al., 2011).

    <b>Nicht bekannt:</b> welche Art anzubieten am besten wirkt. Diese Seiten folgen der Idee, zuerst zu fragen. Genau diese Worte hat niemand geprüft.
