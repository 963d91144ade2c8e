# Outro olhar, em poucas linhas, para por que a gentileza pode ser difícil.

reframe-title = Outro jeito de ver
reframe-key-title = Aprender a viver sem isso

reframe-offer = Quer ver isso por outro lado? São umas linhas, menos de um minuto. Não há nada para fazer, e dá para sair no meio.
reframe-offer-accept = Sim, umas linhas
reframe-offer-no = Agora não

reframe-pick = Aqui estão quatro pensamentos que aparecem quando alguém é gentil. Qual chega mais perto? Meio certo já está bom.
reframe-pick-key = Não mereço
reframe-pick-weak = Seria fraqueza
reframe-pick-ends = Não vai durar
reframe-pick-debt = Eu ficaria devendo

reframe-key = Um jeito de entender: quem acha difícil receber gentileza aprendeu a se virar sem ela. Isso é uma habilidade, e merece respeito. Não diz nada sobre o que alguém merece. Será que às vezes ela custa mais do que dá? Quanto entra, e quando, fica com você.
reframe-key-read = Já li
reframe-key-known = O que se sabe?

reframe-weak = Fazer sem ajuda pode manter uma pessoa de pé quando não há ninguém por perto. Essa força fica, seja lá o que você aceitar. Será que parte dela vai para coisas que dois carregariam melhor? Dá para deixar alguém segurar uma pontinha. Também dá para dizer não, e ser não mesmo.
reframe-weak-read = Já li
reframe-weak-known = O que se sabe?

reframe-ends = Onde o carinho vai e vem, é sábio ficar de olho na porta. Isso poupa alguns tombos. Será que leva também alguns bons minutos? Um minuto gentil pode ser um minuto. Não promete nada e não pede nada. Você decide se fica nele.
reframe-ends-read = Já li
reframe-ends-known = O que se sabe?

reframe-debt = Há gentileza que vem com conta, sim. Onde isso já aconteceu, recusar deixa as mãos livres. Será que existe por aí alguma sem conta, que é devolvida junto com as outras? Dá para aceitar uma coisa só, como uma porta que alguém segura, e não pagar nada.
reframe-debt-read = Já li
reframe-debt-known = O que se sabe?

reframe-close = É tudo. Dá para guardar, mudar ou deixar aqui. Como foi?

reframe-evidence =
    <b>O que se sabe:</b> quem tem mais medo da gentileza costuma relatar também mais sofrimento. Uma revisão de 2019 juntou 19 estudos, com cerca de 4.700 pessoas. A ligação ia de média a forte.

    <b>O que não se sabe:</b> o que leva a quê. Que esse medo se aprende, como modo de seguir em frente, é um jeito de entender. Não foi demonstrado para cada pessoa. Ninguém testou se umas linhas num chat mudam alguma coisa.
