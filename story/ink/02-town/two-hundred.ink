=== town_two_hundred ===
# kind: dated
# title: Two hundred
# weeks: 9-18
# if: free
# if: besieging places/dushanbe
# if: weeks_besieging >= 2
# priority: 50
# place: places/dushanbe
# with: people/sergeant-rifat people/saodat people/hasan-bey
# witness: present
# sound: rain
-> loaves

= loaves
# hand: pasha
"Two hundred," the Pasha said at supper. "Two hundred of my own would take it." He liked the number, and it is the one still told. # cite: claims/dushanbe-siege-fall.two-hundred-men # basis: composite
I held the roll to the lantern. He had {men()} of his own that night. The rest of the ring belonged to men who came to council for the mutton. # cite: claims/dushanbe-siege.fifteen-hundred # basis: composite
Saodat, who bakes for us, had flour for a hundred and sixty loaves. She wanted to know who was to have them, and stood in the tent door until she was told. # basis: invented
+ [All of it tonight, to those who go in first. # id: first # do: favour people/saodat truth-told # do: spend grain 1 feast]
    "Then there's none for whoever comes back," she said, "but that's less baking." # speaker: people/saodat # basis: invented
    -> wire
+ [One loaf a man, whoever's man he is, as far as they go. # id: every # do: please districts/dushanbe hospitality # do: spend grain 2 hospitality]
    They went as far as post six. At post seven ours bought from the man on the roof. # basis: invented
    -> wire
+ [Bake half. Keep half for the wounded. # id: half # do: favour people/saodat advice-heeded]
    "Eighty," she said. "You're expecting eighty?" # speaker: people/saodat # basis: invented
    -> wire

= wire
# hand: pasha
Rifat reported the boots. "Whole boots, one man in three. Felt and rope, the others. Felt is better on wire, my Pasha. Quieter." # speaker: people/sergeant-rifat # basis: invented
The Pasha had put on the grey tunic. He would go in front himself, he said, because a second wave does what it has seen the first one do. # basis: invented
+ { men() >= 60 } [Tonight, at the laundry, with ours only, and I go in front. # id: wall # do: order raid places/dushanbe # do: declare wear-uniform # do: favour people/hasan-bey old-friend # stake: The ring comes off the posts for it. If it fails they must be closed again.]
    They tied felt over the bits. Four of the riders who had left Bukhara with us were in the first line. I had signed for the horses of all four. # basis: invented
    -> roll
+ { men() < 60 } [Tonight, at the laundry, with ours only. # id: wall-locked # locked: You have {men()} men of your own. The wire is longer than that.]
    -> roll
+ { not against("people/ibrahim-bek") and not pledged("people/ibrahim-bek", "share-spoils") } [Write to Ibrahim Bek. His riders, and a full share to them. # id: lakai # do: pledge people/ibrahim-bek share-spoils due +6 before people/hasan-bey # do: favour people/ibrahim-bek spoils]
    "Full," said the Lakai who took the letter. "Is that as much as yours, or as much as we can lift?" # basis: invented
    -> roll
+ { not against("people/ibrahim-bek") and pledged("people/ibrahim-bek", "share-spoils") } [Write to Ibrahim Bek. He has his share promised; let him come and earn it. # id: lakai-again # do: slight people/ibrahim-bek insult # do: favour people/hasan-bey advice-heeded]
    The Lakai who took the letter wanted "earn" read to him again. # basis: invented
    -> roll
+ { against("people/ibrahim-bek") } [Write to Ibrahim Bek for riders. # id: lakai-locked # locked: He has sent back the last two letters with the seals whole.]
    -> roll
+ [Sit still. They are boiling harness in there. # id: sit # do: spend grain 3 hunger # do: slight people/hasan-bey advice-scorned]
    So it was another night of rain at nine posts. Somebody in the hospital had a concertina and knew one and a half tunes. # basis: invented
    -> roll

= roll
# hand: yusuf
Before such a night men come to the clerk. They want to be on a roll, and not for the Pasha's sake. If a man is on paper, somebody owes his wife a share. # basis: invented
He had told them as much, walking down the line with a hand on their shoulders: nobody who goes in with me will come out poor. He says such things warmly. I have never known him make a note of one. # basis: invented
+ [A name, a father's name, and beside each "one share". # id: share # do: pledge districts/dushanbe pay-volunteers due +8 # do: join 6 pay]
    Those who could not sign put a thumb in the lamp-black. Six who had meant to go home that night put their thumbs too. # basis: invented
    -> DONE
+ [Names and fathers' names. Nothing beside them. # id: names # do: please districts/hisar truth-told]
    "And here?" said a boy from Hisar, with his finger on the blank. I said it was for remarks. # basis: invented
    -> DONE
+ [Numbers by troop, on the staff's form. A list of names can be found. # id: numbers # do: lose 4 left-out # do: favour people/ali-riza advice-heeded]
    The form looked well. Four men waited until I had shut the box and went home by post six. # basis: invented
    -> DONE
