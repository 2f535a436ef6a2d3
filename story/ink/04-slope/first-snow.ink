=== slope_first_snow ===
# kind: dated
# title: Of the twenty-four
# weeks: 41-44
# if: free
# priority: 50
# with: people/dovud people/sergeant-rifat
# witness: present
# sound: wind
-> count

= count
# hand: pasha
The first snow lay on the crest at daybreak and was gone by the time the horses had been watered. The man who sells us fodder raised his price at noon. He pointed up at nothing by way of explanation. # basis: invented

"Sixty-eight sets of shoes and one keg of nails," said Rifat. "Half a keg. Quilts, I have not counted quilts, they're not mine to count. Nobody should be asked to winter in that cap." He meant the Pasha's. # speaker: people/sergeant-rifat # basis: invented

{ men() > 150: We had {men()} under arms, by the ration list. | The roll stood at {men()}, and I could count it by looking. } It would be cold by the time anyone came to help us, if anyone was coming. # basis: invented

+ [Keep them together through the winter, and feed them by levy. # id: together # do: gain grain 6 levy # do: anger districts/baljuvon levy # stake: You'll be eating the seed of people who have to be here in April.]
  The orders went out for grain, on the last of the printed forms. There is a space on them for the name of the month, in which someone had set "May". # basis: invented
  -> list
+ [Send home everyone who has a home, until the passes open. # id: home # do: lose 20 mercy # do: please districts/baljuvon mercy]
  He stood at the turning of the road and gave each of them his hand. Those who had no home stood behind him, to see how many they would be. # basis: invented
  -> list
+ [Ask the chiefs, one by one, who will give a roof to twenty. # id: roofs # do: favour people/davlatmand-bek manners]
  He went himself and drank a great deal of tea. In one house they showed us the roof. # basis: invented
  -> list

= list
# hand: yusuf
Since there was little else to count I got out the first leaf of the roll. Of those who rode out of Bukhara with us I could put my hand on six: Rifat, Dovud, Usta Turdi the tinsmith, two of the militia and one officer. Five I had seen dead. Two are in Kabul, and Hakim the huntsman was seen in Karshi, selling powder to both sides. Of the rest I know nothing. # cite: claims/riding-out.twenty-four # basis: composite

Of the horses I signed for, three. # basis: invented

+ [Write the six down again, on a clean leaf. # id: clean]
  I put the leaf away with the other. # basis: invented
  -> DONE
+ [Ask the six about the rest. # id: ask]
  Each of them knew about one or two. By night I had accounted for four, and had two accounts of one of those. # basis: invented
  -> DONE
+ [Read them the leaf aloud, by the fire, in the old order. # id: aloud]
  They answered to it. Where nobody answered, Dovud said what the horse's name had been. # basis: invented
  -> DONE
