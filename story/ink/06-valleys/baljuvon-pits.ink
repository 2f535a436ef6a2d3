=== valley_baljuvon_pits ===
# kind: storylet
# title: Wheat for the dead
# weeks: 30-44
# if: in_district districts/baljuvon
# if: free
# with: people/saodat
# witness: told
-> pits

= pits
# hand: pasha
It was Saodat who found the pits. She did not say that she had found them. She said that in the upper village above Baljuvon there were nine new graves in a row, that she had asked the women who had died, and that they had each named somebody's grandmother. # basis: invented

"Grandmothers don't die nine in a week, not in the same width," said Saodat. "And no stone on them. They sat round me and kneaded and watched my eyes. They've got a saint there for the women who make pots, Mother Eve; they swore by her it was grandmothers." # speaker: people/saodat # cite: claims/women-and-crafts.momo-havo # basis: composite

A grave like that takes four loads. Nine took us to the end of the month, and took the village to about January. # cite: claims/red-conduct-country.villages-pay-twice # basis: invented

+ [Dig. # id: dig # do: gain grain 9 levy # do: anger districts/baljuvon cruelty # do: slight people/davlatmand-bek levy # stake: They are Davlatmand Bek's villages, and it is in his house that you sleep.]
  The first was wheat. The fifth was a grandmother. They stopped after that, and filled in what they had dug, and the women watched to see if it would be done properly. # basis: invented
  -> saodat
+ [Leave it, and let them know that we know. # id: know # do: gain grain 3 fear # do: slight people/davlatmand-bek insult]
  By evening twelve loads stood on the path, with a boy to mind them. He would tell nobody his name. # basis: invented
  -> saodat
+ [Send to say a prayer over all nine. # id: prayer # do: please districts/baljuvon faith # do: spend grain 1 faith]
  The Pasha went himself. He prayed well and at length. One of the women laughed, and was hit by her sister, and both of them wept. # basis: invented
  -> saodat

= saodat
# hand: yusuf
For the daybook I asked Saodat who had told her. Three women had kneaded with her, and one had let her count the graves aloud. # basis: invented

+ [Put down the three by name. # id: names]
  Mohira, Gulandom, and Gulandom's mother. She spelled them to me with her floury finger on the board, and then wiped the board. # basis: invented
  -> DONE
+ [Put down: from a baker. # id: baker # do: favour people/saodat mercy]
  "Put from nobody," said Saodat. "There's one baker." # speaker: people/saodat # basis: invented
  -> DONE
+ [Put down nine burials at Baljuvon, and the date. # id: burials # do: please districts/baljuvon kept-word]
  Saodat asked me on the Friday what I had put, and I told her. # basis: invented
  -> DONE
