=== slope_water_court ===
# kind: dated
# title: Three judges
# weeks: 31-36
# if: free
# if: not phase offensive
# if: not feeler accepted
# priority: 47
# with: people/dovud
# witness: present
-> case

= case
# hand: pasha
When there was no fighting they brought him their cases. He had not asked for it. Norboy and Esh, who had married each other's sisters, came about a ditch; each had a shovel with him, and each wife had come to see to it that the shovel was put down at the door. # basis: invented

Esh's rice had dried. He said that Norboy took the water by day. Norboy said that he had had none by day either, for three weeks, and whoever was taking it took it above both of them. # basis: invented

"That's us," said Dovud. "We water at the top. It's cleaner." # speaker: people/dovud # basis: invented

{ happened("concessions"): There was a judge sitting again in the next district, in the other side's pay. He was the judge who had always sat there. | There was no judge nearer than Kabul who was not dead or hiding. } The Pasha looked rather pleased. It is a long time since anyone had wanted him for something that he could finish before supper. # cite: claims/concessions.concessions # basis: composite

+ [Find against ourselves. Water lower down, and pay Esh for the rice. # id: ourselves # do: spend grain 2 pay # do: lose 3 insult # do: favour people/davlatmand-bek mercy]
  Esh held out his cap and Norboy counted, since it was his sister who would be eating it. Three of our officers thought it beneath us to be sued, and by whom. # basis: invented
  -> fee
+ [Send it to a mulla, and let him judge by the book. # id: mulla # do: favour people/ishan-sultan faith # do: spend grain 1 pay]
  He found that water belongs to God and the ditch to whoever cleans it. It was last cleaned by Norboy's father, who was sent for and turned out to be Esh's creditor. # basis: invented
  -> fee
+ [An army waters where it must. Tell them there is a war. # id: war # do: slight people/davlatmand-bek levy # do: lose 4 kin # do: gain horses 2 levy]
  "Where?" said Norboy's wife. I did not translate it, and she could see that I had not. # basis: invented
  -> fee

= fee
# hand: yusuf
The loser pays the clerk a hen. Each of them had brought one, in case. I was to write the finding in the case book, which we did not have, so that I opened the green one at the back. # basis: invented

+ [Write it, and take neither hen. # id: neither]
  Both came back on the Thursday with two, to have the finding changed. # basis: invented
  -> DONE
+ [Write it, and take the hen. # id: hen]
  I have been paid for a piece of work once in this campaign and it was speckled. # basis: invented
  -> DONE
+ [Write beneath it who dried the rice, whatever was found. # id: beneath # do: favour people/davlatmand-bek truth-told]
  Esh's wife made me read it to her. She had me put in how much: two fields, each of forty paces. # basis: invented
  -> DONE
