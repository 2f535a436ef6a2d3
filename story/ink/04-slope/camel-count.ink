=== slope_camel_count ===
# kind: dated
# title: Three camels out of four
# weeks: 28-36
# if: phase offensive
# if: free
# priority: 64
# with: people/sergeant-rifat
# witness: told
-> count

= count
# hand: pasha
Boymurod of Jarkurgan wanted his camel back. He had hired four to the Russians for six days and come home with three, and he had followed us on foot because somebody told him the Pasha paid for what the Russians broke. # cite: claims/red-strength.no-wagons # basis: composite

He could not say how many soldiers there were, since a soldier moves about. He could say oats. Four bags to a camel, two hundred and ten camels in his line, and three lines roped on the morning he left Karshi. # basis: invented

"A bag is ten days for a horse," said Sergeant Rifat. "Twenty days for twelve hundred and sixty horses. Carts not counted. Guns not counted." # speaker: people/sergeant-rifat # cite: claims/red-strength.columns-strength # basis: invented

"Half have no horse, they ride on my camels, which are for sacks," Boymurod said. "The yellow sick too. In the ropemakers' street they broke the doors for bread. I was paid in paper. About the camel, Excellency." # cite: claims/red-strength.cavalry-below-half claims/red-conduct.looting-when-unsupplied # basis: composite

The Pasha poured the man's tea himself and told him no staff in Europe had ever sent in a clearer report. Then he unrolled the map and talked for some time about the roads he would have taken in their place. # basis: invented

+ [Stand across the road: "If I step aside once, I am a horseman with a title." # id: stand # do: join 35 advice-heeded # do: anger districts/hisar levy # do: favour people/hasan-bey advice-heeded # stake: What is gathered in one place can be beaten in one day.]
  He had every band within four days' ride sent for. The cooks were told a number of mouths and did not believe it. # cite: claims/kofrun.stood-instead # basis: invented
  -> letters
+ { not hidden() } [Go apart in twos and tens, and let them march through empty valleys. # id: evade # do: order muster disperse # do: declare disperse-order # stake: The towns will be theirs to sit in. Men who go home may stay there.]
  "The wind has no flank," he said. It does not go into Persian. I wrote: each man to his own house until he is sent for. # cite: claims/kofrun.evading-keeps-the-core # basis: invented
  -> letters
+ { hidden() } [Stay as we are, in twos and tens, and let them march through empty valleys. # id: evade-still # do: declare disperse-order # stake: The towns will be theirs to sit in. Men who go home may stay there.]
  "The wind has no flank," he said. It does not go into Persian. I wrote: each man to his own house until he is sent for. # cite: claims/kofrun.evading-keeps-the-core # basis: invented
  -> letters
+ { (in_district("districts/baysun") or in_district("districts/denau") or in_district("districts/hisar") or in_district("districts/shirabad")) and not at("places/denau") } [Hold the orchards along the Surkhan with men on foot and keep the horses behind. # id: river # do: order move places/denau # do: please districts/denau awe # stake: Whoever stands in the orchards cannot ride out of them.]
  He laid his thumb on Denau and left it there while he talked, so that the rest of us could not see the crossings. # basis: invented
  -> letters
+ { at("places/denau") } [Hold the orchards where we stand, with men on foot, and keep the horses behind. # id: river-here # do: please districts/denau awe # do: slight people/daniyar-bek advice-scorned # stake: Whoever stands in the orchards cannot ride out of them.]
  He went down to look at the crossings himself, and was shown six, and two more by a boy after he had thanked them for the six. # basis: invented
  -> letters
+ { not (in_district("districts/baysun") or in_district("districts/denau") or in_district("districts/hisar") or in_district("districts/shirabad")) } [Hold the orchards along the Surkhan with men on foot. # id: river-locked # locked: The Surkhan is too many days from here to be held by anyone who is not on it already.]
  -> DONE

= letters
# hand: yusuf
He dictated one sentence for all the beks. I had nine letters to write and the sentence would not go into nine. Jabbar Bek takes orders from nobody. Daniyar Bek has led a detachment and thinks a request is a trick. # cite: claims/release.jabbar-bek claims/two-axes.daniyar-of-1921 # basis: composite

+ [Write "you will" nine times, as it was said. # id: order # do: favour people/daniyar-bek manners # do: slight people/jabbar-bek manners]
  Jabbar Bek's rider took the paper between two fingers and looked on the back for the rest of it. # basis: invented
  -> camel
+ [Write "the Pasha asks" nine times. # id: ask # do: favour people/jabbar-bek softened # do: slight people/daniyar-bek softened]
  The Pasha signed them in a stack, corner over corner, and did not read any. # basis: invented
  -> camel
+ [Leave out the sentence and put in the oats: three lines, two hundred and ten camels. # id: oats # do: favour people/jabbar-bek truth-told # do: favour people/davlatmand-bek truth-told # do: lose 12 fear]
  The drafts lay open to dry. By morning the sum had gone down our own lines, and twelve men had gone after it with their horses. # basis: invented
  -> camel

= camel
Boymurod went home with a receipt. It is the thirty-first I have written for a camel. # basis: invented
-> DONE
