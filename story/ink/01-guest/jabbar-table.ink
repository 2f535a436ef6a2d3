=== guest_jabbar_table ===
# kind: dated
# title: Nine uncles
# weeks: 1-10
# if: in_district districts/guzar
# if: free
# priority: 88
# place: places/guzar
# with: people/jabbar-bek people/zeki-velidi
# witness: present
-> table

= table
# hand: pasha
Jabbar Bek of Guzar asks everyone. He is a worried man and does not sleep before a decision, and he has nine uncles, who sit up with him. When we rode in, near Guzar, he asked Dovud what he thought of the hay, and then did something about the hay. # cite: claims/release.jabbar-bek # cite: claims/people-west.jabbar-following # basis: composite
Zeki Velidi was there before us, with a cold. "Forgive me, I have been explaining you," he said to the Pasha. "They have three questions. They are sound ones." # speaker: people/zeki-velidi # cite: claims/people-zeki-velidi.moves # basis: composite
{ pledged("people/zeki-velidi", "council"):
    He had his own copy of the minutes from the orchard, and laid it on the cloth where the Pasha could see the line about nine chiefs. # basis: invented
}
The eldest uncle put them. What did he want. Who was to pay for it. And who would get the wheat in, if the lads were with him at harvest. He put the third one twice. # basis: invented
+ ["Nothing until all the chiefs have sat down together. Then what they decide." # id: council # do: pledge people/jabbar-bek council due +16 before people/zeki-velidi # do: favour people/jabbar-bek advice-heeded # do: favour people/zeki-velidi advice-heeded # do: join 90 advice-heeded # stake: They will want to see the table by spring.]
    It pleased them so much that they debated it until two in the morning. Ninety riders were voted us, with hay, to the barley harvest and not a day beyond. # basis: invented
    -> minutes
+ ["Two hundred riders now. In a month I will give you Baysun." # id: baysun # do: join 50 awe # do: slight people/jabbar-bek advice-scorned # stake: The young ones will come. The uncles will remember that nobody asked them.]
    The uncles looked into their cups. Fifty lads were saddled before anyone had answered. Jabbar Bek asked the lads' mothers, late, one by one. # basis: invented
    -> minutes
+ ["Tell the Lakai that I am who I am. I ask for nothing else." # id: vouch # do: favour people/ibrahim-bek letter # do: favour people/jabbar-bek manners # do: favour people/zeki-velidi advice-heeded]
    They found it modest. It took nine seals, because each uncle wished to have known him, and one of them added that he was taller than expected. # cite: claims/release.zeki-velidis-word # basis: composite
    -> minutes

= minutes
# hand: yusuf
Jabbar Bek wanted it written who had said what. The youngest uncle had spoken against us all evening, and well. He runs sheep along the railway and had seen an armoured train. # cite: claims/roads-and-marches.railway-broken # basis: invented
+ [Put in his objections, with his name. # id: name # do: favour people/jabbar-bek truth-told # stake: If the Reds find the minutes, it saves him. If our officers do, it does not.]
    He had me add the number of wheels. # basis: invented
    -> DONE
+ [Put in the objections and no name. # id: no-name]
    Jabbar Bek had them read to him again next morning, alone, and asked what I knew about armoured trains. # basis: invented
    -> DONE
+ [Write: agreed by all. # id: all # do: slight people/jabbar-bek lie-found]
    He made his mark with the rest. His thumb was very black, and he leaned on it. # basis: invented
    -> DONE
