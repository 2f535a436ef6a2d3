=== ending_tried ===
# kind: ending
# title: Nine heads of charge
# weeks: 1-44
# ending: endings/tried
# with: people/mirza-yusuf
# witness: present
-> court

= court
They needed somebody who could follow him when he went from Turkish into French, so that I was pardoned on a Tuesday and sworn on the Wednesday. It was held in the cotton exchange. The scales had been pushed back against the wall. # cite: claims/death-manner-versions.captured-first # basis: invented

The charge had nine heads: desertion from a guest's duty, armed revolt, treason to two republics, four garrisons, a bank. An officer of their own police asked that year that only leaders be shot. He was a leader. He dressed with care for every day of it. # cite: claims/red-conduct.officers-plea # basis: composite

He spoke well. He had signed with Moscow and Moscow with Kemal, he said, so that if there had been treason he would like to see the order of it. The chairman let that stand in the record. I rendered "Turan" four times and was asked four times where it was. # cite: claims/exile-among-the-bolsheviks.bargain-with-lenin claims/exile-among-the-bolsheviks-treaties.treaty-of-moscow # basis: composite

They called Bibi Oisha about flour. { chose("slope_ferrymen.slit") or chose("slope_ferrymen.slit-broken"): They called Rahim, about a hundred and four skins. } { seen("slope_dushanbe_lost"): They called Yaqub the dyer, who had no papers and said so. } { chose("slope_roll.names"): My three leaves of levied men, by name, were read in as the strength of the enemy. } No one called Ibrahim Bek, who had been invited. { alive("people/captain-safarov"): Captain Safarov was asked about prisoners, and answered exactly what was asked. } # basis: invented

The year 1915 was not among the nine heads. { chose("prologue_rifat.whole"): Rifat's account of it, with his name and the date, stood in the green book on the court's table, and nobody turned to the page. | { chose("prologue_rifat.short") or chose("slope_flowers.both"): The little on it in my green book was not read in. | There was nothing on it in my green book that could have been read in. } } # basis: invented

He had been condemned to death once before, with his name second of four. That court had not had him, and this one did not ask. It took forty minutes over the nine heads. # cite: claims/verdict-and-flight.sentence-of-death # basis: composite

The evening before, I was let in to read him the sentence in Turkish. He corrected a case ending. My book stops here; the morning I know from three guards. By the first he asked for his cap, by the second he refused a cloth, by the third it was raining and they all hurried. # basis: invented

-> standing

= standing
Annexed to the verdict is a table. Killed, of the peaceful population: { dead() > 0: {dead()}, which I recognised. It is my own sum, out of my own book. | none known, which I knew to be wrong. } Households fled: {fled()}. There is no table of what had been promised. By my reckoning, open: {owes()}. # basis: invented

{ holds("districts/karategin"): Garm was still out. | Garm had come in. } { with_us("people/davlatmand-bek"): Davlatmand Bek sent his son to ask terms. | Davlatmand Bek had asked for terms already. } The bands that had never been his did not stop. # cite: claims/after-him-autumn-1922.parley-at-chagan claims/after-him-autumn-1922.bands-form-again # basis: composite

{ chose("slope_evening_before.bury"): They had dug over the yard of the mill for my book. } { chose("slope_evening_before.cut"): The prosecutor held up my book so that the light came through the holes, and asked me for the names. | My book lay on the table as the nineteenth exhibit. Names were ticked in it in pencil. } Before it was sealed, I was given it for a quarter of an hour, to certify that it was mine. # basis: invented

+ [Certify it. # id: certify]
  I wrote that the hand was mine and that the words were those of the persons shown. # basis: invented
  -> DONE
+ [Certify it, and write in the margin what he was not asked. # id: margin]
  I put the date of the sentence of 1919, and beside it the year 1915. The clerk initialled it as a correction. # cite: claims/verdict-and-flight.sentence-of-death claims/armenian-genocide.deportation-of-the-armenians # basis: composite
  -> DONE
+ [Say that anybody could have written it. # id: deny]
  "In this hand?" said the clerk. It was Ne'mat, who had sat beside me at school. He stamped it. # basis: invented
  -> DONE
