# Ein kurzer anderer Blick: eine freundlichere Lesart dafür, dass Freundlichkeit schwerfällt.

reframe-title = Ein anderer Blick darauf

reframe-key-title = Gelernt, ohne auszukommen

reframe-offer = Magst du es einmal von der anderen Seite sehen? Es sind ein paar Zeilen, weniger als eine Minute. Zu tun gibt es nichts, und du kannst mittendrin gehen.

reframe-offer-accept = Ja, zeig mal

reframe-offer-no = Jetzt nicht

reframe-pick = Hier sind vier Gedanken, die vielen kommen, wenn jemand freundlich ist. Welcher ist am nächsten dran? Halb richtig genügt.

reframe-pick-key = Steht mir nicht zu

reframe-pick-weak = Das wäre schwach

reframe-pick-ends = Das bleibt nicht

reframe-pick-debt = Das macht Schulden

reframe-key = Eine Art, es zu verstehen: Wer sich mit Freundlichkeit schwertut, hat gelernt, ohne sie auszukommen. Das ist ein Können, und es verdient Respekt. Es sagt nichts darüber, was jemandem zusteht. Kostet dieses Können manchmal mehr, als es bringt? Wie viel hereinkommt, und wann, bleibt bei dir.

reframe-key-read = Gelesen

reframe-key-known = Was weiß man?

reframe-weak = Allein zurechtzukommen hält einen Menschen aufrecht, wenn keine Hand da ist. Diese Stärke bleibt, was immer du von anderen nimmst. Geht ein Teil davon in Dinge, die zu zweit leichter wären? Du kannst jemanden ein kleines Ende halten lassen. Du kannst auch Nein sagen, und das gilt.

reframe-weak-read = Gelesen

reframe-weak-known = Was weiß man?

reframe-ends = Wo Wärme kommt und geht, ist es klug, die Tür im Blick zu behalten. Das erspart manchen Sturz. Kostet es auch ein paar gute Minuten? Eine freundliche Minute darf eine Minute sein. Sie verspricht nichts, und sie will nichts. Ob du in ihr bleibst, entscheidest du.

reframe-ends-read = Gelesen

reframe-ends-known = Was weiß man?

reframe-debt = Manche Freundlichkeit kommt wirklich mit Rechnung. Wo das so war, bleibt man frei, wenn man ablehnt. Gibt es gerade auch Freundlichkeit ohne Rechnung, die mit dem Rest zurückgeht? Du kannst eine Sache nehmen, so klein wie eine aufgehaltene Tür, und nichts bezahlen.

reframe-debt-read = Gelesen

reframe-debt-known = Was weiß man?

reframe-close = Das war schon alles. Du kannst es behalten, umbiegen oder hierlassen. Wie war es?

reframe-evidence =
    <b>Bekannt:</b> wer Freundlichkeit mehr fürchtet, berichtet meist auch von mehr Belastung. Eine Übersicht von 2019 fasste 19 Studien zusammen, mit etwa 4700 Menschen. Der Zusammenhang war mittel bis stark.

    <b>Nicht bekannt:</b> was woraus folgt. Dass diese Angst gelernt ist, um durchzukommen, ist eine Art, sie zu verstehen. Für jeden einzelnen Menschen gezeigt ist das nicht. Ob ein paar Zeilen im Chat etwas ändern, hat niemand geprüft.
