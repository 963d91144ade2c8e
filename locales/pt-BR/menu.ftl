# A primeira página e as que só levam a outras. Aqui nada se explica; só se pergunta e se oferece.

menu-title = O que há aqui

menu-start =
    Sou Thimble: um programa, não uma pessoa, e não sou terapia. Não guardo nada, a não ser que você peça. O Telegram tem a própria cópia deste chat.

    São páginas curtas para pessoas que acham difícil receber gentileza. Cada uma pergunta antes.

    O que você gostaria de olhar?
menu-start-reframe = Ver de outro jeito
menu-start-track = Notar, com calma
menu-start-pattern = Achar um padrão
menu-start-more = Entender
menu-start-practice = Coisas para tentar
menu-start-steady = Algo firme
menu-start-help = A quem recorrer
menu-start-about = O que é isto?

menu-more = Estas páginas são para ler. Em nenhuma há algo para fazer. Qual você abriria?
menu-more-meaning = O que significa
menu-more-feel = Como é
menu-more-thoughts = Que ideias traz
menu-more-roots = De onde pode vir
menu-more-body = O corpo reage
menu-more-other = Cuido de alguém

menu-practices = São coisas pequenas para tentar. Cada uma leva de um a três minutos, e dá para largar no meio. Qual, se quiser alguma?
menu-practices-dose = Uma dose mínima
menu-practices-choice = Que me perguntem
menu-practices-borrow = Gentil, sem dívida
menu-practices-track = Notar, com calma

menu-declined = Tudo bem. Deixar é uma escolha como qualquer outra. Nada mais vem, se você não pedir.
menu-declined-steady = Algo firme
menu-declined-help = A quem recorrer

menu-thanks = Certo. É tudo, e não fica nada pendente. Dá para largar o celular aqui.
menu-thanks-steady = Algo firme
menu-thanks-help = A quem recorrer

menu-harder = Acredito em você. Isto pode deixar as coisas mais difíceis, e não é por sua causa. Aquela página foi fechada. Aqui há algo firme para olhar, e aqui há pessoas, se quiser uma coisa ou outra.
menu-harder-steady = Algo firme
menu-harder-help = A quem recorrer

menu-recalled = Essa página foi tirada do ar, porque pode não fazer bem. Abrir não foi nenhum erro seu. Daqui dá para seguir de outros jeitos.
menu-recalled-steady = Algo firme
menu-recalled-help = A quem recorrer
