=== slope_dushanbe_lost ===
# kind: dated
# title: Receipts returned
# weeks: 28-42
# if: lost_dushanbe
# if: free
# if: alive people/yaqub-dyer
# if: not at places/dushanbe
# priority: 62
# with: people/yaqub-dyer
# witness: told
-> bazaar

= bazaar
# hand: pasha
Yaqub the dyer came out of Dushanbe with a donkey, two empty indigo jars and a paper of ours sewn into the donkey's pad. He would not sit down until I had told him who else was in the tent. { chose("town_monday.name"): We had put his name in a column once, and he had been eight days in a cellar for it. } # cite: claims/jews-of-bukhara.trades claims/jews-of-bukhara.at-dushanbe # basis: composite

They had come by the washing fords, he said. There are two, below the village, where he rinses the long cloth; the Russians had been there the year before and remembered. The trench was on the high bank, and it looked straight across. "Sixty men dug it. Not one asked the dyer where the water is low." # speaker: people/yaqub-dyer # cite: claims/dushanbe-retaken.two-squadrons claims/dushanbe-retaken.trenches-on-the-left-bank # basis: composite

"And they hold the Monday bazaar?" said the Pasha. It was the thing he wanted to know. # cite: claims/towns-and-bazaars.monday-bazaar # basis: composite

"With a soldier at each corner. The first Monday they paid. On the Thursday they were hungry and took the bread out of the oven boards, and an officer hit one of them, and on the next Monday they paid." He named the price of the bread. He had it by the pound and by the loaf. # speaker: people/yaqub-dyer # cite: claims/red-methods.guarding-bazaars claims/red-conduct.looting-when-unsupplied # basis: composite

+ [Raid the bazaar. "It must not be seen that Monday is quiet under them." # id: raid # do: lose 6 fear # do: gain grain 3 spoils # do: anger districts/dushanbe spoils # stake: The people on that square baked for us all spring.]
  "Then I would be glad to know which Monday," said Yaqub. The Pasha laughed and said that dyers made dangerous spies. # basis: invented
  -> receipts
+ [Leave the bazaar in peace. # id: leave # do: please districts/dushanbe mercy # do: slight people/ibrahim-bek spoils]
  "They will remember who did not shoot into their melons," he said. # basis: invented
  -> receipts
+ [Let it be known that anyone who served us may swear he was forced. # id: forced # do: please districts/dushanbe truth-told # do: slight people/ali-riza insult # stake: It will also be heard by those who were not forced.]
  It pleased him, it was generous and cost nothing. { with_us("people/ali-riza"): Ali Rıza asked me outside whether he too had been forced. | Two officers left the tent. } # basis: invented
  -> receipts

= receipts
# hand: yusuf
Then Yaqub cut the pad open. He had fourteen receipts, for cloth, dye and the use of a courtyard, and all had my seal on them. When the town was ours he had wanted them very badly. He held them out to me over the fire, by the edge. # basis: invented

"They are searching the drawers of anybody who has a paper from you," he said. "I am a Jew with fourteen. Take them back, Mirza. I forgive it. Or write that you came with guns." # speaker: people/yaqub-dyer # cite: claims/jews-of-bukhara.incidents-in-the-east # basis: invented

+ [Write that we came with guns. # id: guns # do: favour people/yaqub-dyer truth-told]
  I wrote: taken by armed men. I wrote it fourteen times. # basis: invented
  -> DONE
+ [Take them, and tear the counterfoils from the register. # id: tear # do: favour people/yaqub-dyer mercy]
  The register now owes Yaqub nothing. Three hundred and eighty alchins of cloth went with the page; we were wearing them. # basis: invented
  -> DONE
+ [Give them back to him. A debt is a debt while there is a paper. # id: keep # do: slight people/yaqub-dyer fear]
  He put them in his sleeve. Past the last picket, I was told, he stopped and made a very small fire. # basis: invented
  -> DONE
