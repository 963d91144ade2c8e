# Die vier leisen Arten, Freundlichkeit draußen zu halten. Je eine Einladung und drei kurze Seiten. „Manche“ heißt nie „du“.

patterns-title = Vier leise Muster

patterns-start = Hier sind vier leise Muster. Welches magst du ansehen? Deins wird es dadurch nicht.

patterns-start-give = Ich gebe lieber

patterns-start-theory = Ich mach Gedanken draus

patterns-start-head = Es bleibt im Kopf

patterns-start-respect = Respekt statt Wärme

patterns-give-title = Geben ist leichter als nehmen

patterns-give = Hier geht es um Menschen, die lieber für andere sorgen, als umsorgt zu werden. Es sind drei kurze Seiten. Magst du hineinsehen?

patterns-give-accept = Ja, hineinsehen

patterns-give-no = Jetzt nicht

patterns-give-like = Manche wissen von allen, wie sie ihren Kaffee trinken. Fragt jemand, wie es ihnen selbst geht, ist das Gespräch bald woanders.

patterns-give-like-why = Woran liegt das?

patterns-give-like-end = Das genügt mir

patterns-give-why = So kann man es sehen: Wer gibt, bestimmt, wie nah es wird. Da bleibt nichts zu begleichen, und nichts kann wieder genommen werden. So bleibt ein Mensch bei anderen, mit wenig Risiko. Das ist elegant gelöst, kein Fehler. Deine Geschichte kann ganz anders sein.

patterns-give-why-try = Etwas probieren?

patterns-give-why-known = Was weiß man?

patterns-give-why-end = Das genügt mir

patterns-give-try = Ein winziger Versuch, für irgendwann oder nie. Jemand bietet einen Platz an oder einen Keks. Nehmen, danke sagen und eine Minute lang nichts zurückgeben. Zu alldem Nein zu sagen ist auch ein gutes Ergebnis.

patterns-give-try-keep = Vielleicht mal

patterns-give-try-another = Ein anderes

patterns-give-try-pass = Ich passe

patterns-theory-title = Aus Freundlichkeit wird Theorie

patterns-theory = Bei diesem Muster werden freundliche Momente zu Einsicht, Glauben oder Theorie. Es sind drei kurze Seiten. Magst du sie lesen?

patterns-theory-accept = Ja, zeig mal

patterns-theory-no = Jetzt nicht

patterns-theory-like = Jemand sagt etwas Warmes. Noch bevor es ankommt, ist ein Gedanke da: was es bedeutet, woher es kommt, in welchem Buch das steht.

patterns-theory-like-why = Wozu ist das gut?

patterns-theory-like-end = Genug gelesen

patterns-theory-why = So betrachtet verschafft Denken Zeit. Was einen Namen hat, lässt sich vom anderen Ufer aus ansehen. Der Gedanke kann tief und wahr sein und trotzdem als Regenmantel dienen. Das ist eine elegante Anpassung, kein Fehler. Vielleicht passt es nicht zu dir.

patterns-theory-why-try = Etwas probieren?

patterns-theory-why-known = Was weiß man?

patterns-theory-why-end = Genug gelesen

patterns-theory-try = Für Neugierige: Beim nächsten Mal könnte der erste Gedanke der Stimme gelten. Hoch oder tief, schnell oder langsam? Die Theorie kann danach kommen. Kommt sie doch zuerst, ist dir die Reihenfolge aufgefallen, und das zählt genauso.

patterns-theory-try-keep = Vielleicht mal

patterns-theory-try-another = Ein anderes

patterns-theory-try-pass = Nicht meins

patterns-head-title = Nur mit dem Kopf annehmen

patterns-head = Auf den nächsten Seiten geht es um freundliche Worte, die verstanden werden und doch nicht weiterkommen. Sie sind nur zum Lesen. Magst du sie sehen?

patterns-head-accept = Ja, gern lesen

patterns-head-no = Jetzt nicht

patterns-head-like = Der Kopf sagt: Das war lieb, und es war so gemeint. Alles unterhalb des Kopfes macht weiter, als wäre es Post für die Nachbarn.

patterns-head-like-why = Wie kommt das?

patterns-head-like-end = Genug davon

patterns-head-why = Man kann es so lesen: Zustimmen kostet wenig, sich rühren lassen ist ein Wagnis. Also geht der Kopf voraus wie ein Späher, und der Rest wartet auf Nachricht. Für viele war das klug geordnet. Es ist eine feine Anpassung, kein Mangel. Vielleicht bist du gar nicht gemeint.

patterns-head-why-try = Etwas probieren?

patterns-head-why-known = Was weiß man?

patterns-head-why-end = Genug davon

patterns-head-try = Klein und freiwillig: eine freundliche Zeile aus einer alten Nachricht, gelesen wie ein Schild an der Haltestelle. Danach kann der Blick zu einer Wand gehen oder zu einem Baum. Zu fühlen gibt es dabei nichts. Das Lesen ist schon der ganze Versuch.

patterns-head-try-keep = Vielleicht mal

patterns-head-try-another = Ein anderes

patterns-head-try-pass = Nein, danke

patterns-respect-title = Lieber Respekt als Wärme

patterns-respect = Manche können Respekt gut annehmen und Wärme nicht. Dazu gibt es drei Seiten mit je ein paar Zeilen. Magst du schauen?

patterns-respect-accept = Ja, mal schauen

patterns-respect-no = Jetzt nicht

patterns-respect-like = Für manche ist „gute Arbeit“ in Ordnung, sogar schön. Bei „ich hab dich gern“ wird das Zimmer enger.

patterns-respect-like-why = Woher kommt das?

patterns-respect-like-end = Das reicht so

patterns-respect-why = Eine mögliche Lesart: Respekt wird verdient, also lässt er sich steuern, und er bleibt auf Armlänge. Wärme wird nicht verdient und kommt näher. Mit Respekt bleibt der Boden fest. Das ist eine elegante Art, sich einzurichten, kein Makel. Vielleicht ist es bei dir ganz anders.

patterns-respect-why-try = Etwas probieren?

patterns-respect-why-known = Was weiß man?

patterns-respect-why-end = Das reicht so

patterns-respect-try = Falls du irgendwann magst: Freundlichkeit kann auch als Respekt verkleidet kommen. Du könntest jemanden bitten, eine schlichte Sache zu nennen, die du getan hast. Ohne Umarmung, ohne große Worte. Nur halb hinzuhören ist erlaubt. Die Idee hierzulassen auch.

patterns-respect-try-keep = Vielleicht mal

patterns-respect-try-another = Ein anderes

patterns-respect-try-pass = Nichts für mich

patterns-close = Hier hört dieses Muster auf. Etwas davon passt vielleicht, oder nichts. Wie hat es sich gelesen?

patterns-evidence =
    <b>Bekannt:</b> 2011 befragten Forschende 222 Studierende und 53 Fachleute aus der Therapie zur Angst vor Freundlichkeit. Die Angst, sie zu bekommen, und die Angst, sie sich selbst zu geben, traten oft gemeinsam auf. Beide gingen mit Härte gegen sich und mit Belastung einher. Eine Übersicht über 19 Studien fand 2019 dasselbe.

    <b>Nicht bekannt:</b> ob diese vier Muster getrennte Dinge sind. Sie kommen aus einem Essay, nicht aus einer Studie. Dass sie Anpassungen sind, ist eine Art, sie zu verstehen. Die kleinen Versuche hat niemand geprüft.
