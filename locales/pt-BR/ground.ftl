# Algo firme fora do corpo. Nunca leva de volta a um exercício.

ground-title = Algo firme à sua volta
ground-start = O que a gente estava fazendo já parou. Olhe em volta: dá para achar três coisas da mesma cor? Ou tocar em algo frio, ou olhar por uma janela. Um copo de água é bom. Guardar o celular também.
ground-start-end = Para mim, já está bom
ground-start-more = Mais uma coisa
ground-start-help = Preciso de ajuda já
ground-more = Dá para procurar o som que vem de mais longe. Depois, o que está mais perto. Ou ler as palavras de uma embalagem, uma por uma. Ou encostar numa parede pelo tempo que quiser.
ground-more-end = Para mim, já está bom
ground-more-help = Preciso de ajuda já
ground-end = Certo. Não há nada para terminar, e nada que peça para voltar.
ground-end-help = Preciso de ajuda já
