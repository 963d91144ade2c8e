# Worte, die auf allen Seiten vorkommen. Sie stehen auf Knöpfen und über Seiten aus jedem Gespräch.

common-stop = Stopp

common-menu = Etwas anderes

common-ground = Fester Boden

common-back = Zurück

common-stopped = Gestoppt. Von mir kommt jetzt nichts mehr. /start öffnet die erste Seite, wann immer du magst. Menschen, die du erreichen kannst, sind unter /help.

common-check = Wie ist es gerade? Keine Antwort ist besser als eine andere. Wenn es geht, kommt noch ein wenig.

common-check-okay = Es geht

common-check-much = Etwas viel

common-check-numb = Taub oder weit weg

common-check-unsaid = Sag ich nicht

common-felt-lighter = Etwas leichter

common-felt-same = Nicht anders

common-felt-harder = Eher schwerer

common-felt-unsaid = Sag ich nicht

common-unreadable = Diesen Knopf konnte ich nicht lesen. Hier ist stattdessen die erste Seite.

common-gone = Die Seite hinter diesem Knopf gibt es nicht mehr. Diese hier kommt ihr am nächsten.

common-changed = Diese Seite hat sich geändert, seit du sie gesehen hast. So sieht sie jetzt aus.

# Stands above a question that was just answered with yes, when it is not clear whether a stop came after that yes.
common-once-more = Da ist etwas dazwischengekommen, deshalb frage ich noch einmal.

common-asked-again = Du hast hier vorhin gestoppt, und dieser Knopf ist noch von davor. Magst du von dort aus weitermachen?

common-go-on = Ja, weitermachen

common-sounds-like = Es klingt, als könnte es darum gehen: { $topic }. Wenn das nicht stimmt, lass es liegen.

common-which-of = Du könntest verschiedenes meinen. Ist es etwas davon?

common-not-understood = Dazu weiß ich nichts. Ich bin ein kleines Programm mit wenigen Seiten. Hier sind sie.

common-in-group = Ich rede nur unter vier Augen. Was Menschen hier lesen, geht keine Gruppe etwas an.

common-in-private = Privaten Chat öffnen

bot-description =
    Für Menschen, denen es schwerfällt, Freundlichkeit anzunehmen.

    Kurze Seiten, kleine Schritte, in deinem Tempo. Jede fragt zuerst. „Jetzt nicht“ ist ein Tipp, und „Stopp“ auch.

    Das hier ist ein Programm, kein Mensch und keine Therapie. Es behält nichts über dich, außer du bittest darum. In Gefahr stehen unter /help Menschen, die du erreichst.

bot-short-description = Kleine Schritte, ganz freiwillig, falls Freundlichkeit für dich schwer ist. Ein Programm, keine Therapie.

command-start = Die erste Seite

command-stop = Stopp, sofort

command-reframe = Ein anderer Blick darauf

command-track = Wahrnehmen statt reparieren

command-pattern = Vier leise Arten, nichts anzunehmen

command-ground = Fester Boden um dich herum

command-help = Menschen, die du erreichst

command-privacy = Was behalten wird und was nicht

command-about = Was das ist und wer es betreibt
