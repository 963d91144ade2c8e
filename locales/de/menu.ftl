# Die erste Seite und die Seiten, die nur weiterführen. Hier wird nichts erklärt, nur gefragt und angeboten.

menu-title = Was es hier gibt

menu-start =
    Ich bin Thimble: ein Programm, kein Mensch und keine Therapie. Ich behalte nichts, außer du bittest darum. Telegram hat seine eigene Kopie von diesem Chat.

    Hier gibt es kurze Seiten für Menschen, denen es schwerfällt, Freundlichkeit anzunehmen. Jede fragt zuerst.

    Was magst du ansehen?

menu-start-reframe = Anders sehen

menu-start-track = Sacht wahrnehmen

menu-start-pattern = Ein Muster finden

menu-start-more = Verstehen

menu-start-practice = Kleine Versuche

menu-start-steady = Fester Boden

menu-start-help = Menschen erreichen

menu-start-about = Was ist das hier?

menu-more = Das sind Seiten zum Lesen. Zu tun gibt es auf keiner etwas. Welche magst du öffnen?

menu-more-meaning = Was es bedeutet

menu-more-feel = Von innen gesehen

menu-more-thoughts = Gedanken dabei

menu-more-roots = Wo es anfängt

menu-more-body = Und der Körper?

menu-more-other = Für Nahestehende

menu-practices = Das sind kleine Versuche. Jeder dauert ein paar Minuten, und jeder lässt sich mittendrin weglegen. Welcher, wenn überhaupt?

menu-practices-dose = Winzige Dosis

menu-practices-choice = Frag mich vorher

menu-practices-borrow = Halt ohne Schulden

menu-practices-track = Sacht wahrnehmen

menu-declined = In Ordnung. Lassen ist eine Wahl wie jede andere. Es kommt nichts weiter, außer du bittest darum.

menu-declined-steady = Fester Boden

menu-declined-help = Menschen erreichen

menu-thanks = Okay. Das war alles, und es kommt nichts nach. Hier kannst du das Handy weglegen.

menu-thanks-steady = Fester Boden

menu-thanks-help = Menschen erreichen

menu-harder = Ich glaube dir. So etwas kann es schwerer machen, und es liegt nicht an dir. Die Seite ist zu. Hier ist fester Boden, und hier sind Menschen, falls du eins davon magst.

menu-harder-steady = Fester Boden

menu-harder-help = Menschen erreichen

menu-recalled = Diese Seite wurde herausgenommen, weil sie Menschen vielleicht nicht guttut. Du hast nichts falsch gemacht, als du sie geöffnet hast. Von hier aus geht es anders weiter.

menu-recalled-steady = Fester Boden

menu-recalled-help = Menschen erreichen
