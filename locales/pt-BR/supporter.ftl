# Para quem gosta de uma pessoa que acha difícil receber gentileza. Aqui «você» é quem oferece.

supporter-title = Para quem está por perto
supporter-start = Esta parte é para quem gosta de uma pessoa que acha difícil receber gentileza. São umas páginas curtas, e palavras que você poderia mandar.

    Isso seria útil?
supporter-start-yes = Sim, seria
supporter-start-no = Prefiro pular
supporter-start-known = O que se sabe?

supporter-cup = Uma imagem: uma xícara pequena. Uma jarra inteira despejada nela se espalha pela mesa. Um pouco, e depois olhar, funciona melhor.

    Se a pessoa recua, isso diz pouco sobre você. Pode ser o jeito como ela um dia se virou.
supporter-cup-ways = Ver como oferecer
supporter-cup-worry = A pessoa me preocupa
supporter-cup-end = Para mim, já está bom

supporter-ways = Quatro jeitos de oferecer, cada um com palavras para copiar. Qual você gostaria?
supporter-ways-ask = Perguntar antes
supporter-ways-small = Que seja pequeno
supporter-ways-thanks = Sem esperar nada
supporter-ways-refused = Se disser que não

supporter-ask = Perguntar deixa a maçaneta na mão da outra pessoa. Funciona se um não é mesmo permitido. Duas opções podem ser mais fáceis que uma pergunta aberta:

    <i>Ajudaria se eu levasse algo para comer, ou você prefere ficar em silêncio? Para mim, as duas coisas estão bem.</i>
supporter-ask-first = Copiar as palavras
supporter-ask-first-copy = Ajudaria se eu levasse algo para comer, ou você prefere ficar em silêncio? Para mim, as duas coisas estão bem.
supporter-ask-other = Mostrar outro jeito
supporter-ask-end = Para mim, já está bom

supporter-small = O pequeno e simples é mais fácil de segurar que o grande e caloroso. Uma carona, um prato de comida, uma tarefa lado a lado. O respeito pode chegar onde um “que dó” doeria:

    <i>Foi uma semana dura. Respeito o jeito como você passou por ela.</i>
supporter-small-first = Copiar as palavras
supporter-small-first-copy = Foi uma semana dura. Respeito o jeito como você passou por ela.
supporter-small-other = Mostrar outro jeito
supporter-small-end = Para mim, já está bom

supporter-thanks = Um presente pesa menos quando não espera resposta. A pessoa talvez se cale, ou brinque, ou mude de assunto. Pode ser tudo o que cabe hoje.

    <i>Lembrei de você hoje. Não precisa responder.</i>
supporter-thanks-first = Copiar as palavras
supporter-thanks-first-copy = Lembrei de você hoje. Não precisa responder.
supporter-thanks-other = Mostrar outro jeito
supporter-thanks-end = Para mim, já está bom

supporter-refused = Um não pode ser aceito como é: sem suspiro, sem segunda tentativa, sem “por que não?”. Aí fica claro que a escolha era de verdade.

    <i>Tudo bem, bom que você falou. Outro dia estou por aqui.</i>

    Se o não doer, alguém da sua confiança pode fazer companhia a você.
supporter-refused-first = Copiar as palavras
supporter-refused-first-copy = Tudo bem, bom que você falou. Outro dia estou por aqui.
supporter-refused-other = Mostrar outro jeito
supporter-refused-end = Para mim, já está bom

supporter-close = É aqui que estas páginas terminam. Tudo é opcional. Você conhece a pessoa, e eu não.

    Como foi ler? As respostas são contadas sem nome.

supporter-evidence = <b>O que se sabe:</b> desconfiar da gentileza dos outros é tão comum que já foi estudado muitas vezes. Uma revisão juntou 19 estudos com 4.723 pessoas. Esse medo tendia a vir com sofrimento (Kirby et al., 2019). Muitas vezes há também uma voz interna dura (Gilbert et al., 2011).

    <b>O que não se sabe:</b> que jeito de oferecer funciona melhor. Estas páginas seguem a ideia de perguntar antes. Ninguém testou exatamente estas palavras.
