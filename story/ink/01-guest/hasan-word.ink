=== guest_hasan_word ===
# kind: dated
# title: A second Enver
# weeks: 2-12
# if: not in_district districts/kabadian
# if: free
# if: not seen guest_kabadian
# if: not took_dushanbe
# priority: 70
# with: people/hasan-bey
# witness: told
-> news

= news
# hand: pasha
A sergeant had been asking his way to us for eleven days, with a spare horse and a melon for the Pasha. He came from Hasan Bey, a Turkish colonel in the republic's pay. # basis: invented
About the middle of November the colonel had gone over to the rising, near Kabadian: himself, a militia chief, eighty-five militia and Red soldiers and all their arms. The bands had sent kayuk boats for them. He had made a speech. # cite: claims/hasans-mutiny.hasans-mutiny # cite: claims/hasans-mutiny.boats
"And then, my Pasha, one of ours stood up and said he was you, and had come for the throne of Bukhara. So now they ask: which road is the other one on?" # cite: claims/hasans-mutiny.said-he-was-enver # cite: claims/captivity.two-envers # basis: composite
+ ["Let them have their throne for a month. Send me the men." # id: throne # do: join 60 old-friend # do: gain rifles 15 old-friend # do: please districts/kabadian title # do: slight people/emir-alim-khan title # do: slight people/ibrahim-bek title # do: slight people/osman-khoja title # stake: The throne has an owner, in Kabul. It has friends nearer.]
    The sergeant repeated it under his breath until he had it, and asked for it in writing. # basis: invented
    -> answer
+ ["I am nobody's king. Tell them so in the same bazaar." # id: servant # do: join 45 old-friend # do: gain rifles 11 old-friend # do: declare title-servant # stake: Some of them deserted for a king's pay.]
    "Then some will go home," said the sergeant. "They've been promised boots." The Pasha looked at his own and said that a promise of boots could stand. # basis: invented
    -> answer
+ ["Hasan is to stay where he is and hold the ferries." # id: stay # do: favour people/hasan-bey advice-heeded # do: please districts/kabadian letter]
    It was the first order to a colonel that I heard him give, and he gave it lying down, with a fever coming on. He was well by supper. # basis: invented
    -> answer

= answer
# hand: yusuf
I wrote the order. Under it the Pasha wanted his name and no title, and the sergeant wanted something for the tall lieutenant, who was frightened and would like to know if he was to be shot. # basis: invented
+ [Write: he is not to be shot on our account. # id: spare # do: favour people/hasan-bey mercy]
    "He's a good lad," the sergeant said. "He only wanted to see them stand up." # basis: invented
    -> DONE
+ [Write nothing. It was not said. # id: nothing]
    He asked me whether that was all. I said that it was. # basis: invented
    -> DONE
+ [Ask the Pasha. # id: ask # do: favour people/hasan-bey mercy]
    The Pasha laughed until he had to wipe his eyes. "Tell him to shrink," he said. # basis: invented
    -> DONE
