# Pequenas doses em horários escolhidos: escolher, combinar e o que chega. Nada aqui empurra, conta ou elogia.

doses-title = Doses pequenas que vêm sozinhas
doses-start = Você gostaria que, de vez em quando, passasse por aqui uma frase bem pequena? Você escolhe os dias, a hora e o lugar. Ela vem sem som, e pode acabar a qualquer momento.
doses-start-yes = Sim, quero escolher
doses-start-no = Não é para mim
doses-start-known = O que se sabe?

doses-days = Em que dias pode vir uma?
doses-days-daily = Todos os dias
doses-days-weekdays = Segunda a sexta
doses-days-weekend = Sábado e domingo
doses-days-one = Um dia por semana

doses-weekday = Que dia seria?
doses-weekday-mon = Segunda-feira
doses-weekday-tue = Terça-feira
doses-weekday-wed = Quarta-feira
doses-weekday-thu = Quinta-feira
doses-weekday-fri = Sexta-feira
doses-weekday-sat = Sábado
doses-weekday-sun = Domingo

doses-window = E em que horário? Ela vem em algum momento dessas duas horas. Entre dez da noite e oito da manhã nada vem, a não ser que você escolha o primeiro.
doses-window-early = Das 6 às 8
doses-window-morning = Das 8 às 10
doses-window-midday = Das 12 às 14
doses-window-after = Das 15 às 17
doses-window-evening = Das 18 às 20
doses-window-late = Das 20 às 22

doses-how = Pelo relógio de onde você vive? Um lugar pode me dizer, ou o seu celular. Eu não adivinho.

doses-how-place = Um lugar perto de mim

doses-how-phone = O que meu celular mostra

doses-hour = Que hora o seu celular mostra agora? Os minutos não importam: 14:05 e 14:55 são 14. Depois vêm lugares com essa hora, para que o horário de verão fique certo.

doses-part-night = Madrugada: 0 às 5

doses-part-morning = Manhã: 6 às 11

doses-part-afternoon = Tarde: 12 às 17

doses-part-evening = Noite: 18 às 23

doses-place = Pelo relógio de que lugar você vive? Um lugar com a mesma hora já serve. Eu não adivinho.

doses-confirm = { $window ->
    [early] { doses-confirm-days } Das 6 às 8, no relógio de { $zone }. Posso guardar isso, e o dia em que você disse? Depois de nove em que ninguém toque, elas acabam por conta própria. Parar ou /forget acaba com elas na hora.
    [morning] { doses-confirm-days } Das 8 às 10, no relógio de { $zone }. Posso guardar isso, e o dia em que você disse? Depois de nove em que ninguém toque, elas acabam por conta própria. Parar ou /forget acaba com elas na hora.
    [midday] { doses-confirm-days } Das 12 às 14, no relógio de { $zone }. Posso guardar isso, e o dia em que você disse? Depois de nove em que ninguém toque, elas acabam por conta própria. Parar ou /forget acaba com elas na hora.
    [afternoon] { doses-confirm-days } Das 15 às 17, no relógio de { $zone }. Posso guardar isso, e o dia em que você disse? Depois de nove em que ninguém toque, elas acabam por conta própria. Parar ou /forget acaba com elas na hora.
    [evening] { doses-confirm-days } Das 18 às 20, no relógio de { $zone }. Posso guardar isso, e o dia em que você disse? Depois de nove em que ninguém toque, elas acabam por conta própria. Parar ou /forget acaba com elas na hora.
   *[other] { doses-confirm-days } Das 20 às 22, no relógio de { $zone }. Posso guardar isso, e o dia em que você disse? Depois de nove em que ninguém toque, elas acabam por conta própria. Parar ou /forget acaba com elas na hora.
}
doses-confirm-days = { $days ->
    [daily] Todos os dias, então.
    [weekdays] De segunda a sexta, então.
    [weekend] Sábados e domingos, então.
    [monday] Às segundas, então.
    [tuesday] Às terças, então.
    [wednesday] Às quartas, então.
    [thursday] Às quintas, então.
    [friday] Às sextas, então.
    [saturday] Aos sábados, então.
   *[other] Aos domingos, então.
}
doses-confirm-yes = Sim, pode guardar
doses-confirm-no = Prefiro não
doses-confirm-again = Escolher de novo

doses-agreed = Combinado. A primeira vem no próximo dia que você escolheu. Uma ou outra pode faltar, se algo quebrar: nenhuma vem duas vezes, e nenhuma vem atrasada. /mydata mostra o que é guardado.
doses-agreed-row = Ver o que é guardado

doses-sent-1 =
    Uma dose pequena, como você pediu:

    <i>O dia chegou até aqui, e você também.</i>
doses-sent-2 =
    Uma dose pequena, como você pediu:

    <i>Hoje, uma coisa pode ficar sem fazer.</i>
doses-sent-3 =
    Uma dose pequena, como você pediu:

    <i>Se virar exige jeito, e jeito merece respeito.</i>
doses-sent-4 =
    Uma dose pequena, como você pediu:

    <i>O que você perdoaria a alguém na rua pode valer para você também.</i>
doses-sent-5 =
    Uma dose pequena, como você pediu:

    <i>Que um pedacinho de hoje seja leve para você.</i>
doses-sent-6 =
    Uma dose pequena, como você pediu:

    <i>Em algum lugar tem um café passando. Ninguém precisa merecer.</i>
doses-sent-later = Esta não

doses-later = Tudo bem. Elas podem vir em outros horários, ou acabar aqui.
doses-later-fewer = Outros dias ou horários
doses-later-end = Deixar que acabem

doses-still = Você ainda quer estas? Se ninguém responder, elas acabam por conta própria.
doses-still-yes = Sim, podem vir
doses-still-no = Não, podem acabar

doses-ended = Elas acabaram, e seus horários foram apagados. Nada mais vem.
doses-ended-row = Ver o que é guardado

doses-evidence = <b>O que se sabe:</b> num estudo, 135 estudantes praticaram se tratar com gentileza 20 segundos por dia, durante um mês. Contando todo mundo, não houve diferença clara. Quem fez quase todos os dias saiu um pouco na frente (Susman et al., 2024).

    <b>O que não se sabe:</b> se ler uma frase de vez em quando faz alguma coisa. Ninguém testou estas.

command-doses = Doses pequenas, no seu horário
