=== slope_quiet_war ===
# kind: dated
# title: Registered
# weeks: 33-44
# if: free
# if: not phase offensive
# if: happened concessions
# if: not feeler accepted
# priority: 46
# witness: told
-> stamp

= stamp
# hand: pasha
Half of our riders had registered with the other side. It was done at a table under a tree, by a clerk who asked name, village and whether one had surrendered a rifle. One surrendered a rifle; there are always two. He gave a stamped paper and a measure of seed. # cite: claims/concessions.ordzhonikidzes-list claims/concessions-judged.followers-go-over # basis: composite

They made no secret of it with us. Kholmat of the second troop brought me his to ask if it was good paper. It was very good. He would sow the seed at the new moon, he said, and could be back with us eight days after. # basis: invented

The Pasha thought about it for an evening. It had not come up in any campaign he knew.

+ [Hang nobody; read them the penalty, and do nothing. # id: read # do: favour people/jabbar-bek mercy # do: slight people/hasan-bey advice-scorned]
  It was read at the evening muster, to the ones who were there. # basis: invented
  -> table
+ [Take the papers and burn them in front of the ranks. # id: burn # do: lose 16 insult # do: favour people/hasan-bey advice-heeded # stake: The paper is worth a winter's seed. You are not.]
  Kholmat watched his go. He was one of the sixteen who were not at the fires that night, and he had been with us all winter. # basis: invented
  -> table
+ [Send every man to register. "They will feed my army for me until spring." # id: all # do: lose 25 advice-heeded # do: gain grain 5 gift # do: please districts/baljuvon advice-heeded # stake: A man who has sown wants to reap.]
  He was delighted, and called it the cheapest mobilisation in history. I wrote out the directions to the tree. # basis: invented
  -> table

= table
# hand: yusuf
The clerk under the tree was Ne'mat, with whom I had learned penmanship; he had the desk beside mine. He sent me by Kholmat half a quire of blank paper, and his regards. It was enough for a letter to him, or for this book until the snow. # basis: invented

+ [Use it for the book. # id: use]
  These are the sheets. They have a crest at the top, that I write over. # basis: invented
  -> DONE
+ [Send back one of them, with my name, village, and no rifle. # id: register # do: lose 1 hunger]
  I kept the other eleven. He could stamp it or he could burn it. # basis: invented
  -> DONE
+ [Send it all back. # id: back]
  Kholmat carried it, and said when he came back that Ne'mat had laughed, and had looked round first. # basis: invented
  -> DONE
