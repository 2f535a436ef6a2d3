=== guest_question ===
# kind: dated
# title: What shall I hold you to
# weeks: 9-14
# priority: 68
# with: people/mirza-yusuf people/dovud
# witness: present
# sound: fire
-> five

= five
# hand: pasha
In January the ink froze in earnest, and I thawed it under my arm. The Pasha asked what I was always writing. I told him that there was a second book, with green boards, and that somebody would have to finish it. # basis: invented
"Then write that we rose at six," he said. I said it would need a question, or it would be only weather. An account is audited against something, and at the end somebody reads out the answer. He became interested; he likes to be asked things. # basis: invented
I told him that it could not reach back beyond November. The account with Harput in it is kept by other people, and nothing entered in this one could be set against it. # cite: claims/verdict-and-flight.grounds # cite: claims/armenian-genocide.harput-30-june # basis: composite
{ chose("prologue_rifat.none"):
    I did not tell him what the green book has on that page, which is that some horses were shod.
}
{ men() >= 100:
    Outside {men()} men were asleep, and most of them had come since the leaves fell. # basis: invented
- else:
    Outside lay the rest of us. We were {men()}, with the boy. # basis: invented
}
"What, then?" said the Pasha. "What will you ask me, in the end?"
+ ["Ask me who is alive." # id: alive # do: judge alive]
    "Counting whom?" I asked. "All of them," he said, with a movement of his arm that took in the stove, the horses and me. # basis: invented
    -> place
+ ["Ask me who still believes me." # id: believed # do: judge believed]
    I looked over my list of what had been promised to whom. I said it was a question that could be worked out on paper. He had not thought so. # basis: invented
    -> place
+ ["Ask what the valleys paid." # id: valleys # do: judge valleys]
    He had eaten of it that day and it had been dear. "In loads or in households?" I said. "You will know," said the Pasha. # basis: invented
    -> place
+ ["Ask what I left standing." # id: left # do: judge left]
    He talked then about schools and bridges until the lamp was low. # basis: invented
    -> place
+ ["Ask how long I lasted." # id: lasted # do: judge lasted]
    "That is for a wrestler," said Dovud, who was supposed to be asleep. # basis: invented
    -> place

= place
# hand: yusuf
It was for me to choose where to write it.
+ [On the first page, where he can see it. # id: first]
    He initialled it. # basis: invented
    -> DONE
+ [On the last page, where I shall have to come to it. # id: last]
    There were thirty leaves left between. # basis: invented
    -> DONE
+ [On a loose sheet, with a question of my own on the back. # id: loose]
    Mine is: what did you do there, Yusuf. Dovud asked me what it said, and I read it to him. # basis: invented
    -> DONE
