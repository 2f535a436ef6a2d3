=== valley_baysun_felt ===
# kind: storylet
# title: The tenth man
# weeks: 17-30
# if: free
# if: in_district districts/baysun
# with: people/sergeant-rifat people/ali-riza
# witness: present
# sound: wind
-> felt

= felt
# hand: pasha
Six clans of the Kungrat, as the saying has it, hold the hills about Baysun. From one of them Oysuluv came, a maker of felts, on a camel with four white ones rolled on it. # cite: claims/clans-and-peoples.baysun # basis: composite
{ declared("drill-german"):
    The tenth man of her camp, by the staff's order, had turned out to be her son Eshmurod, who was sixteen. # cite: claims/strength-of-the-rising-bands.levies # basis: invented
- else:
    Her camp had owed one man to Ali Rıza's companies, and the elders had found that it was her son Eshmurod, who was sixteen. # cite: claims/strength-of-the-rising-bands.levies # basis: invented
}
She had no husband to talk for her. She had Rifat unroll the felts one after another at the Pasha's feet. A year was in each of them, she said; how many years was a boy? # basis: invented
+ [Give her the boy, and send the felts home too. # id: boy # do: please districts/baysun mercy # do: lose 7 kin # do: slight people/ali-riza softened # stake: There are other mothers, and camels.]
    Eshmurod did not want to go. He had been given a belt. She led him off by it. Six more were asked for before the week's end, some of them by people with no felts. # basis: invented
    -> elders
+ [Take the felts and give her the boy. It was she who named a price. # id: trade # do: anger districts/baysun pay # do: gain horses 4 gift # do: lose 1 kin]
    So there was a price now, four felts to the rider, and by Friday two mothers had come with felts. # basis: invented
    -> elders
+ [Keep the boy. Tell her that he will be a soldier, and what that is. # id: keep # do: anger districts/baysun kin # do: favour people/ali-riza advice-heeded # do: favour people/sergeant-rifat old-friend]
    The Pasha told her about his own mother, and a window in Manastır, and meant it. She waited for the end and rolled up the felts by herself, which is work for three. # basis: invented
    -> elders

= elders
# hand: yusuf
She found me after. The elders had said that the paper from the staff had named her tent. I had written that paper, and it named no tent. It said "one man". # basis: invented
+ [Read it to her, and let her hear that it was the elders. # id: read # do: favour people/sergeant-rifat truth-told # do: anger districts/baysun lie-found]
    "My husband's brothers," she said. She had me read it again, for the number, and made the camel kneel. # basis: invented
    -> DONE
+ [Say that I do not remember. # id: forget # do: please districts/baysun softened]
    She looked at my ink box with all its drawers, and at me. # basis: invented
    -> DONE
+ [Say that it did name her. She has to live with them. # id: lie # do: please districts/baysun lie-found # do: slight people/sergeant-rifat lie-found]
    Rifat, who had heard both, went on scraping a hoof. "That was a bad order," he said later on. # speaker: people/sergeant-rifat # basis: invented
    -> DONE
