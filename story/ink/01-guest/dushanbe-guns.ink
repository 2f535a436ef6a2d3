=== guest_dushanbe_guns ===
# kind: dated
# title: The president's war
# weeks: 3-14
# if: happened rising-failed
# if: happened_ago rising-failed <= 4
# if: not took_dushanbe
# priority: 82
# with: people/osman-khoja people/ibrahim-bek people/dovud
# witness: told
-> guns

= guns
# hand: pasha
{ captive():
    Kok-Tash is fourteen versts from Dushanbe. With the wind in the north one hears its dogs, and on two nights that winter we heard guns. # cite: claims/captivity.place # cite: claims/dushanbe-december.rising-of-the-republics-men # basis: composite
- else:
    A horse-dealer had it from Dushanbe, in order of what it had done to prices. # cite: claims/dushanbe-december.rising-of-the-republics-men # basis: composite
}
Osman Khoja, our own president, had turned the republic's own units upon the Red garrison there. Senior commanders were being held. He had declared war on the Russian troops and called out every man with a weapon, against half a century of injuries. # cite: claims/dushanbe-december.senior-commanders-held # cite: claims/dushanbe-december.war-declared
He had told the Pasha nothing of it beforehand, and he had told the bands nothing at all. # cite: claims/dushanbe-december-men.without-the-bands # basis: invented
{ captive():
    "A president," said Ibrahim Bek, to whom I had to explain the word. "Who chose him? What does his mother say?" # speaker: people/ibrahim-bek # basis: invented
}
+ { captive() } ["Bek, lend me five hundred horse tonight." # id: lend # do: slight people/ibrahim-bek jadid-taint # do: favour people/osman-khoja old-friend]
    "Jadids are shooting at Russians," said Ibrahim Bek. "I have a cousin on neither side." He listened a little longer. "They will both be needing cartridges." # cite: claims/dushanbe-december-men.joint-stroke # basis: invented
    -> after
+ { captive() } [Get a letter to Osman Khoja by the boy: hold on, and the republic has its general. # id: letter # do: pledge people/osman-khoja republic before people/dovud # do: favour people/osman-khoja letter # stake: It promises a republic. If the guards find it you are a Jadid, in writing.]
    Dovud went out after a strayed mare, with the paper plaited into her tail. He came back in two days with the mare and said that the president had read it on his feet and asked who was feeding us. # basis: invented
    -> after
+ { captive() } [Yawn, and ask what there is for supper. # id: supper # do: favour people/ibrahim-bek manners # do: slight people/osman-khoja left-out]
    There was millet. The Pasha talked about Tripoli, and between sentences he counted the guns on his knee, with one finger, where only I could see. # cite: claims/young-turk-years.libya # basis: invented
    -> after
+ { free() } [Ride to him, with what you have. # id: ride # do: favour people/osman-khoja old-friend # do: order move places/hisar hidden # stake: {men()} men, and you do not know who holds the road.]
    We saddled within the hour. He sang on the road, under his breath, something about a girl and a mountain; I had not heard him sing before. I thought: it is beginning. # basis: invented
    -> after
+ { free() } [Write to him: the republic has its general. # id: write # do: pledge people/osman-khoja republic # do: favour people/osman-khoja letter # stake: It promises him a republic and no Emir, and others could come to read it.]
    It was the best letter he had given me to write. I improved only the verbs. # basis: invented
    -> after
+ { free() } [Wait, and see who is left. # id: wait # do: slight people/osman-khoja left-out]
    "Never reinforce another man's surprise," the Pasha told his officers. # basis: invented
    -> after

= after
# hand: yusuf
It failed. Troops came up, the siege of the garrison was broken, and Osman Khoja got away. Colonel Ali Rıza and such officers and clerks as could ride went after him. # cite: claims/dushanbe-december.first-siege-broken # cite: claims/dushanbe-december-men.ali-riza-at-dushanbe # basis: composite
Two of the clerks came to where we were. I had shared a stove with one, Mirza Sadiq. They had inked fingers and had been told what the Lakai do with those. "Say that we are dyers," Sadiq said. # basis: invented
+ [Say that they are dyers. # id: dyers # do: join 2 old-friend # stake: Somebody may bring them a piece of cloth.]
    I vouched for them as dyers. On the Friday somebody did bring cloth. They boiled it all night with walnut husks and it came out brown. Sadiq has it on now. # basis: invented
    -> DONE
+ [Say they are clerks, and under the Pasha's word. # id: word # do: join 2 truth-told # do: pledge people/osman-khoja protect-clerks # stake: He has not given it. You would be giving it for him.]
    The Pasha heard of it from Sadiq, who thanked him on his knees. "Naturally," said the Pasha. # basis: invented
    -> DONE
+ [Tell them to go on to the Zeravshan while the road is open. # id: go-on]
    I gave them bread and my second pair of stockings. Sadiq left me his penknife, to be returned. # basis: invented
    -> DONE
