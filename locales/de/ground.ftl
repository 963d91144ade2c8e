# Fester Boden außerhalb des Körpers. Aus jeder Übung und von der ersten Seite erreichbar; führt nie in eine Übung zurück.

ground-title = Fester Boden um dich herum

ground-start = Was gerade lief, ist gestoppt. Magst du dich umschauen: Findest du drei Dinge in einer Farbe? Oder du berührst etwas Kaltes, oder du siehst aus dem Fenster. Ein Glas Wasser ist gut. Das Handy weglegen auch.

ground-start-end = So ist es gut

ground-start-more = Noch etwas

ground-start-help = Ich brauche jetzt Hilfe

ground-more = Welches Geräusch ist am weitesten weg? Und welches am nächsten? Oder du liest die Wörter auf einer Packung, eins nach dem anderen. Oder du lehnst dich an eine Wand, so lange du magst.

ground-more-end = So ist es gut

ground-more-help = Ich brauche jetzt Hilfe

ground-end = Gut. Es gibt nichts zu Ende zu bringen und keinen Grund, noch einmal herzukommen.

ground-end-help = Ich brauche jetzt Hilfe
