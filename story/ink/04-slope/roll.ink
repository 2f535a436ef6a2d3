=== slope_roll ===
# kind: dated
# title: The roll after the fight
# weeks: 28-38
# if: phase offensive
# if: happened battle-lost
# if: happened_ago battle-lost <= 2
# if: free
# priority: 66
# with: people/sergeant-rifat
# witness: present
-> carts

= carts
# hand: pasha
{ in_district("districts/baysun") or in_district("districts/denau"): We stopped where the road comes down from Baysun to the first water. | We stopped at the first water. } The guns had been quiet since the afternoon prayer. I had not known until that day that one can be tired in the ears. # cite: claims/kofrun.defeat-at-kofrun # basis: composite

There were nine carts. Cartridges lay in five and flour in three, and in the ninth the press on which our newspaper was to have been printed. The wounded lay beside the wheels on the shaded side. When the shade moved, those who could moved with it. # cite: claims/titles-and-staff-officers.press # basis: invented

"Fifty-three lying," said Sergeant Rifat. "Nineteen will live if they are carried. Thirty might, if they are carried flat. Four are my business tonight." # speaker: people/sergeant-rifat # basis: invented

The levied men were not among them. They had started for their fields at the second gun, and one called back to me that the wheat was past ready. # cite: claims/kofrun.levies-went-home # basis: composite

+ [Empty the carts and carry the wounded. # id: carry # do: spend rifles 25 mercy # do: favour people/sergeant-rifat mercy]
  The cartridges went into a dry well. The Pasha stood by and counted the boxes aloud, in German, and his face was pleasant. # basis: invented
  -> names
+ [Cartridges first. Tie those who can sit on a horse. # id: cartridges # do: lose 18 cruelty # do: slight people/sergeant-rifat cruelty]
  "An army that can shoot will come back for them," he said. Rifat had the ropes cut by then, in lengths, and did not ask for it twice. # basis: invented
  -> names
+ { grain() >= 5 } [Leave them in the village, with the flour to pay for their keep. # id: village # do: spend grain 4 pay # do: lose 12 mercy # stake: The village will be asked by the others what they were doing there.]
  An old man named Shomurod took six into his cowshed. He asked for nothing in writing. He asked that nothing be in writing. # basis: invented
  -> names
+ { grain() < 5 } [Leave them in the village, with the flour to pay for their keep. # id: village-locked # locked: The flour is {grain()} days for the men who are still standing.]
  -> DONE

= names
# hand: yusuf
The roll is forty-one leaves. The twenty-four are on the first by name and father's name. On the second come the officers, with rank. After that it says "Kungrat, thirty" and "Yuz, sixty, with one drum". A man could not be crossed off it who had never been put on. # cite: claims/riding-out.twenty-four claims/clans-and-peoples.baysun # basis: composite

+ [Go round the fires and ask who is missing, until dark. # id: names # do: please districts/baysun truth-told # do: lose 8 fear]
  Ergash, who had one ear. Ergash's brother. The son of the potter at Sayrob, who had the drum. I filled three leaves, and the men saw how far down the third I had come. # basis: invented
  -> DONE
+ [Write the number. # id: number # do: favour people/hasan-bey advice-heeded]
  I wrote two hundred and six. The adjutant had it by taking the living from the ration list, on which there were always too many. # basis: invented
  -> DONE
+ [Write that the levies dispersed, which they did. # id: dispersed # do: anger districts/baysun lie-found]
  It takes up one line. Some weeks later a woman of the potter's house came to be told which day, and I looked for the line. # basis: invented
  -> DONE
