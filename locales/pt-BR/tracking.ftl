# Notar uma sensação, ou o quarto, sem consertar nada. Tratamento «você», sem gênero para quem lê.

tracking-title = Notar sem consertar
tracking-now-title = Uns minutos para notar

tracking-gate = São dois ou três minutos para notar, de olhos abertos. Não é um exame de saúde. Uma sensação estranha, forte ou que preocupa é melhor levar ao médico. Também há um caminho que deixa o corpo de fora. Qual você prefere, se preferir algum?
tracking-gate-body = Corpo, com calma
tracking-gate-no = Agora não
tracking-gate-outside = Só o ambiente
tracking-gate-known = O que se sabe?

tracking-anchor = Primeiro, um lugar para onde voltar, aconteça o que acontecer. Qual parece mais comum para você? Não existe um certo. Para trocar depois, dá para começar de novo.
tracking-anchor-feet = Meus pés
tracking-anchor-hands = Minhas mãos
tracking-anchor-sound = Um som
tracking-anchor-sight = Algo que vejo
tracking-anchor-move = Um gesto pequeno
tracking-anchor-breath = Minha respiração

tracking-outside = Então o corpo pode ficar de fora. Você prefere ouvir ou olhar? Serve uma rua barulhenta, e serve uma parede lisa.
tracking-outside-sound = Prefiro ouvir
tracking-outside-sight = Prefiro olhar

tracking-notice = { $anchor ->
    [feet] Os olhos podem ficar onde quiserem. O que há debaixo dos seus pés: o chão, um sapato, uma coberta? Talvez morno, talvez frio, talvez difícil de dizer. Uns segundos já são muito.
    [hands] Os olhos podem ficar onde quiserem. O que suas mãos tocam: o celular, um tecido, uma à outra? Liso, áspero, ou difícil de dizer. Uns segundos já são muito.
    [sound] Pode haver um som no quarto, ou lá fora: a geladeira, um carro, um cano. Dá para ouvir como quem ouve uma notícia de longe. Qualquer som serve. Uns segundos já são muito.
    [sight] Tem por perto alguma coisa que não se mexe? Uma xícara, um canto, uma mancha. O olhar poderia seguir as bordas, e depois a cor. Uns segundos já são muito.
    [movement] Há movimentos que ninguém mais notaria. Um pé que balança, um polegar que corre por um dedo. Pode ser tão lento ou tão rápido quanto quiser. Uns segundos já são muito.
    [breath] Os olhos podem ficar onde quiserem. A respiração pode seguir como está. Onde ela aparece, se aparece: nariz, costelas, barriga? Uns segundos já são muito. Se hoje não é um bom lugar, um som serve.
   *[other] Tem por perto alguma coisa que não se mexe? Uma xícara, um canto, uma mancha. O olhar poderia seguir as bordas, e depois a cor. Uns segundos já são muito.
}
tracking-notice-some = Notei alguma coisa
tracking-notice-none = Nada de especial

tracking-curious = { $anchor ->
    [feet] Quando chega uma gentileza, às vezes a garganta, o peito ou a barriga se apertam. Se há um ponto assim agora, ele é pequeno ou largo, parado ou em movimento? Não precisa de conserto. Uma olhada de longe já vale. Seus pés estão aí para voltar, ou para ficar com eles.
    [hands] Quando chega uma gentileza, às vezes a garganta, o peito ou a barriga se apertam. Se há um ponto assim agora, ele é pequeno ou largo, parado ou em movimento? Não precisa de conserto. Uma olhada de longe já vale. Suas mãos estão aí para voltar, ou para ficar com elas.
    [sound] Vão aqui umas perguntas esquisitas sobre o seu som. Está perto ou longe? Ele se move ou fica no lugar? Tem alguma cor? Dá para deixar as três em aberto.
    [sight] Vão aqui umas perguntas esquisitas sobre o que você vê. De que lado bate a luz? Quanto pesaria? Está ali há muito tempo? Dá para deixar as três em aberto.
    [movement] Quando chega uma gentileza, às vezes a garganta, o peito ou a barriga se apertam. Se há um ponto assim agora, ele é pequeno ou largo, parado ou em movimento? Não precisa de conserto. Uma olhada de longe já vale. Seu movimento está aí para voltar, ou para ficar com ele.
    [breath] Quando chega uma gentileza, às vezes a garganta, o peito ou a barriga se apertam. Se há um ponto assim agora, ele é pequeno ou largo, parado ou em movimento? Não precisa de conserto. Uma olhada de longe já vale. Para voltar, há a respiração, ou um som.
   *[other] Vão aqui umas perguntas esquisitas sobre o que você vê. De que lado bate a luz? Quanto pesaria? Está ali há muito tempo? Dá para deixar as três em aberto.
}
tracking-curious-looked = Dei uma olhada
tracking-curious-stayed = Fiquei onde estava

tracking-permission = Última parte. O que você notou pode ficar. Pode mudar também, ou ir embora. Nada disso é tarefa sua. Dá para olhar um pouco, como se olha a chuva, ou olhar para outro lado.
tracking-permission-let = Deixei como estava
tracking-permission-skip = Olhei para o lado

tracking-close = Você notou o que havia, ou que não havia nada. Era só isso. Nunca foi para se abrir à força, e o que está fechado pode continuar fechado. Como foi?

tracking-evidence =
    <b>O que se sabe:</b> um estudo de 2021 usou esse jeito de notar com dores antigas nas costas. Vinha junto com uma consulta médica e oito sessões de terapia. De 50 pessoas, 33 ficaram com pouca ou nenhuma dor. Nos outros dois grupos foram 10 de 51 e 5 de 50.

    <b>O que não se sabe:</b> se uns minutos num chat mudam algo, na dor ou na gentileza. Notar também pode mexer com a gente. Num estudo sobre um curso de mindfulness, mais da metade teve algum efeito de que não gostou. Por isso cada página tem uma saída.
