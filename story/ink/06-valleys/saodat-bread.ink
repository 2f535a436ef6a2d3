=== valley_saodat_bread ===
# kind: storylet
# title: The clay oven
# weeks: 1-14
# if: in_district districts/baysun
# if: free
# priority: 26
# with: people/saodat
# witness: present
# sound: fire
-> oven

= oven
# hand: pasha
Below Baysun a woman was baking by the road in an oven she had built that morning. Saodat is the widow of a regimental cook at Karshi. Some of her street had gone to their cousins in the hills, so she had gone where the eaters went. # cite: claims/red-conduct.flight-from-karshi # basis: composite
"How many are you? {men()}. You'll want two sacks a day, or one if it's to be complained of. I don't cook. I bake. I don't wash, and nobody comes to my cart after dark to ask the time." # speaker: people/saodat # basis: invented
She had a knife for the dough, and pointed with it.
+ [Take her on, at a rider's share. # id: share # do: join 1 hunger # do: please districts/baysun pay # do: favour people/saodat pay # stake: The officers will say that it is too much for bread.]
    They said so until the third morning. She draws her share on Thursdays, and sends half of it back to a sister in Karshi by whoever is going. # basis: invented
    -> ration
+ [Buy what is baked, and ride on. # id: buy # do: please districts/baysun pay # do: gain grain 1 pay]
    Forty-two rounds, at a price she did not discuss. Towards evening I saw her cart behind us on the road. # basis: invented
    -> ration
+ [Take her flour for the horses' mash. # id: flour # do: gain grain 2 levy # do: anger districts/baysun levy # do: slight people/saodat levy]
    She stood by the oven while it was loaded. She did not say anything. Rifat went back in the evening and gave her his belt, which had a silver buckle, and he has used a rope since. # basis: invented
    -> DONE

= ration
# hand: yusuf
Saodat cannot write, but she can reckon. "What is that you're marking, against my name?" # basis: invented
+ ["What we owe you." # id: owe # do: favour people/saodat truth-told]
    "Read it me on Fridays," she said. # speaker: people/saodat # basis: invented
    -> DONE
+ ["Only that you are here." # id: here]
    "And that I'm owed for Tuesday." # speaker: people/saodat # basis: invented
    -> DONE
