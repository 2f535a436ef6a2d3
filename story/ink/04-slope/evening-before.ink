=== slope_evening_before ===
# kind: dated
# title: Two inches of candle
# weeks: 39
# if: free
# if: seen slope_feast
# if: not phase neglect
# if: not phase talk
# priority: 30
# with: people/dovud people/sergeant-rifat
# witness: present
-> evening

= evening
# hand: pasha
Mutton, and bread of the new wheat. The dogs of two villages had made peace over it. { chose("slope_feast.home"): There were so few of us at the cloth that the dishes stood in a row along the middle and one could see the pattern. | They ate by turns, with their rifles across their knees, and the host's nephew took it as an insult and was talked to. } # basis: invented

The Pasha read to us out of Rumi, translating as he went into the three languages that were present. "What will you do when it's over?" said Dovud. # cite: claims/people-enver-habits.rumi # basis: invented

+ ["Build the railway to Kashgar." # id: railway]
  He drew it on the cloth, with raisins for stations. "Whose are the raisins?" said Dovud. # cite: claims/people-enver.union # basis: composite
  -> book
+ ["Write it down, all of it, as it was." # id: memoir]
  "Where would you begin, my Pasha?" said Rifat, who was cutting up an onion. "With Libya." # cite: claims/young-turk-years.libya # basis: invented
  -> book
+ ["It is not over," and go on with the poem. # id: poem]
  He had lost the place. He went on from another, and only I had the text. # basis: invented
  -> book

= book
# hand: yusuf
I have two inches of candle and two books. The green one may be found on anybody. This one has in it who baked for us, who lent, who carried letters and whose cowshed six men lay in. I put them down so that they should be paid. # basis: invented

Rifat looked in to say which of the horses were shod and that the water was high. I asked what he would do with it. "Whose names?" he said. I said, other people's. "Then it's dispatches," said Rifat. "They're delivered or they're burnt." He waited for me to say which. # speaker: people/sergeant-rifat # basis: invented

+ [Keep it as it is. # id: keep]
  It goes under my head. It is the height of a brick and I am used to it. # basis: invented
  -> DONE
+ [Cut out the names with the penknife, and leave the sums. # id: cut]
  { seen("slope_flowers"): The knife is still blunt from the elm. | The knife is a bad one. } I have got as far as March, and the page does not lie flat. # basis: invented
  -> DONE
+ [Bury it. # id: bury]
  It is to go into Saodat's smaller flour tin, and I have measured from the corner of the mill: nineteen paces, mine, in these shoes. # basis: invented
  -> DONE
+ [Send it with Dovud to Mirza Latif's widow in Bukhara, who has asked for nothing. # id: send]
  He is to go before light, by himself, on the pony. He asked what was in it, and I told him the truth, which was names. # basis: invented
  -> DONE
