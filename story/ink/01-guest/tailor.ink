=== guest_tailor ===
# kind: dated
# title: To my mother's tailor
# weeks: 3-9
# if: not chose prologue_dinner.decline
# priority: 58
# with: people/faizullah-khojaev people/dovud
# witness: paper
-> letter

= letter
# hand: yusuf
A pedlar of needles, going back to Bukhara, stopped by us and asked for the mirza. He had been told at a certain tailor's that I might have something to send. He sat down to wait for it, and showed Dovud his thimbles. # basis: invented
{ chose("prologue_dinner.double"):
    The Pasha had told me in Bukhara that he would say what to write. He was drawing a map for the officers. # basis: invented
- else:
    I had been paid for two months and had written nothing yet. # basis: invented
}
Faizullah Khojaev would show it to Moscow or not, I supposed, as the week required. I did not know, when I cut the pen, what I was going to put. # cite: claims/people-republic.khojaev-head # basis: composite
+ [Where we are, how many, and who has sworn what. # id: truth # do: favour people/faizullah-khojaev letter # stake: A letter that finds Faizullah can find the Russians' police.]
    I gave the number as {men()}, in coats, since it was a tailor's letter. When he had gone I counted up who would be killed if it were read by the wrong person. I had left out the pedlar, and put him in. # basis: invented
    -> DONE
+ [That cloth is dear in the east, and nothing is decided. # id: cloth]
    I asked after his mother. It made nine lines. He would see from it that I was alive, and in what state of mind. # basis: invented
    -> DONE
+ [Whatever the Pasha wishes Bukhara to believe. # id: dictated # do: slight people/faizullah-khojaev lie-found # stake: Faizullah reads a letter the way his father felt a lambskin.]
    The Pasha left his map for it. He gave us four hundred horse and a mountain gun, which he described. I asked what calibre, and he told me. # basis: invented
    -> DONE
+ [Send the pedlar away with nothing. # id: nothing # do: slight people/faizullah-khojaev left-out]
    He did not mind. He sold Rifat an awl. # basis: invented
    -> DONE
