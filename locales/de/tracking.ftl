# Zwei, drei Minuten wahrnehmen, ohne etwas zu reparieren. Die Augen bleiben offen. { $anchor }: der Ort zum Zurückkommen.

tracking-title = Wahrnehmen statt reparieren

tracking-now-title = Ein paar Minuten wahrnehmen

tracking-gate = Das sind zwei oder drei Minuten Wahrnehmen, mit offenen Augen. Ein Gesundheitscheck ist es nicht. Ein fremdes, starkes oder beunruhigendes Gefühl ist in einer Arztpraxis besser aufgehoben. Es geht auch ganz ohne den Körper. Was wäre dir lieber, wenn überhaupt?

tracking-gate-body = Mit Körper, sacht

tracking-gate-no = Jetzt nicht

tracking-gate-outside = Nur der Raum

tracking-gate-known = Was weiß man?

tracking-anchor = Zuerst ein Ort, an den du zurückkehren kannst, egal, was ist. Was davon ist für dich am gewöhnlichsten? Falsch ist keiner. Tauschen geht später, wenn du neu anfängst.

tracking-anchor-feet = Meine Füße

tracking-anchor-hands = Meine Hände

tracking-anchor-sound = Ein Geräusch

tracking-anchor-sight = Etwas zum Ansehen

tracking-anchor-move = Kleine Bewegung

tracking-anchor-breath = Mein Atem

tracking-outside = Dann bleibt der Körper außen vor. Magst du lieber hören oder schauen? Eine laute Straße geht, und eine kahle Wand auch.

tracking-outside-sound = Lieber hören

tracking-outside-sight = Lieber schauen

tracking-notice = { $anchor ->
    [feet] Deine Augen können bleiben, wo sie mögen. Was berühren deine Füße: Boden, Schuh, Decke? Vielleicht ist es warm, vielleicht kühl, vielleicht schwer zu sagen. Ein paar Sekunden sind genug.
    [hands] Deine Augen können bleiben, wo sie mögen. Was berühren deine Hände gerade: das Handy, Stoff, einander? Glatt, rau oder schwer zu sagen. Ein paar Sekunden sind genug.
    [sound] Vielleicht gibt es ein Geräusch, im Raum oder draußen: ein Kühlschrank, ein Auto, ein Rohr. Du kannst zuhören wie bei Nachrichten von weit weg. Jedes Geräusch ist recht. Ein paar Sekunden sind genug.
    [sight] Steht in deiner Nähe etwas still? Eine Tasse, eine Ecke, ein Fleck. Dein Blick könnte am Rand entlanggehen und dann über die Farbe. Ein paar Sekunden sind genug.
    [movement] Es gibt Bewegungen, die sonst niemand bemerkt. Ein Fuß wippt, ein Daumen fährt an einem Finger entlang. So langsam oder so schnell, wie du magst. Ein paar Sekunden sind genug.
    [breath] Deine Augen können bleiben, wo sie mögen. Der Atem darf so weitergehen. Wo zeigt er sich, wenn überhaupt: Nase, Rippen, Bauch? Ein paar Sekunden sind genug. Ist Atem heute kein guter Ort, tut es auch ein Geräusch.
   *[other] Steht in deiner Nähe etwas still? Eine Tasse, eine Ecke, ein Fleck. Dein Blick könnte am Rand entlanggehen und dann über die Farbe. Ein paar Sekunden sind genug.
}

tracking-notice-some = Da war etwas

tracking-notice-none = Eigentlich nichts

tracking-curious = { $anchor ->
    [feet] Kommt Freundlichkeit nahe, wird es bei manchen eng in Hals, Brust oder Bauch. Gibt es gerade so eine Stelle: Ist sie klein oder groß, still oder bewegt? Sie braucht keine Reparatur. Ein Blick von weitem genügt. Du kannst zu den Füßen zurück oder gleich bei ihnen bleiben.
    [hands] Kommt Freundlichkeit nahe, wird es bei manchen eng in Hals, Brust oder Bauch. Gibt es gerade so eine Stelle: Ist sie klein oder groß, still oder bewegt? Sie braucht keine Reparatur. Ein Blick von weitem genügt. Du kannst zu den Händen zurück oder gleich bei ihnen bleiben.
    [sound] Ein paar seltsame Fragen zu deinem Geräusch. Ist es nah oder fern? Wandert es, oder bleibt es, wo es ist? Hat es eine Farbe? Alle drei dürfen offen bleiben.
    [sight] Ein paar seltsame Fragen zu dem, was du siehst. Von welcher Seite kommt das Licht? Was würde das Ding wiegen? Ist es schon lange da? Alle drei dürfen offen bleiben.
    [movement] Kommt Freundlichkeit nahe, wird es bei manchen eng in Hals, Brust oder Bauch. Gibt es gerade so eine Stelle: Ist sie klein oder groß, still oder bewegt? Sie braucht keine Reparatur. Ein Blick von weitem genügt. Du kannst zu deiner Bewegung zurück oder gleich bei ihr bleiben.
    [breath] Kommt Freundlichkeit nahe, wird es bei manchen eng in Hals, Brust oder Bauch. Gibt es gerade so eine Stelle: Ist sie klein oder groß, still oder bewegt? Sie braucht keine Reparatur. Ein Blick von weitem genügt. Du kannst zum Atem zurück oder zu einem Geräusch.
   *[other] Ein paar seltsame Fragen zu dem, was du siehst. Von welcher Seite kommt das Licht? Was würde das Ding wiegen? Ist es schon lange da? Alle drei dürfen offen bleiben.
}

tracking-curious-looked = Kurz hingesehen

tracking-curious-stayed = Am Ort geblieben

tracking-permission = Der letzte Teil. Was du bemerkt hast, darf bleiben. Es darf sich ändern oder gehen. Du brauchst nichts davon zu regeln. Du kannst ein wenig zusehen, wie man Regen zusieht, oder woanders hinschauen.

tracking-permission-let = Es durfte bleiben

tracking-permission-skip = Woanders geschaut

tracking-close = Du hast wahrgenommen. Das war schon das Ganze. Es ging nie darum, dich mit Gewalt zu öffnen, und was zu ist, darf zu bleiben. Wie war es?

tracking-evidence =
    <b>Bekannt:</b> eine Studie von 2021 nutzte solches Wahrnehmen bei lang anhaltendem Rückenschmerz. Dazu gehörten ein Arzttermin und acht Therapiestunden. Von 50 Menschen hatten danach 33 wenig oder keinen Schmerz. In den zwei anderen Gruppen waren es 10 von 51 und 5 von 50.

    <b>Nicht bekannt:</b> ob ein paar Minuten im Chat etwas bewirken, bei Schmerz oder bei Freundlichkeit. Wahrnehmen kann auch etwas aufwühlen. In einer Studie zu einem Achtsamkeitskurs erlebte mehr als die Hälfte etwas Unangenehmes. Darum hat jede Seite einen Ausgang.
