const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll('_', ' '));
const stock = (first: string, last: string) => ({ first: list(first), last: list(last) });

/** Common names of regions whose stocks in Latin letters are small or missing: given names, surnames. */
export const REGIONAL = {
  horn: stock(
    'Tewodros Getachew Mulugeta Sahle Desta Tsegaye Girma Solomon Birhanu Dawit Yonas Almaz Tigist Meaza Hirut Abeba Selam Yemane Saba Asmaa Abdi Mohamud Hodan Ifrah Sahra Deqa Guled Warsame Nuradin Faduma Liban Bereket Mehret Zerihun Kidane',
    'Tadesse Bekele Kebede Alemu Gebremariam Tesfaye Wolde Ayele Lemma Assefa Negash Hailemariam Gebreselassie Ghebre Tekle Habte Warsame Abdullahi Jama Hersi Osman Guled Duale Farah Aden Samatar Elmi Nur Yusuf Hirsi Abebe Mekonnen Worku Berhe Kahsay',
  ),
  eastAfrica: stock(
    'Wanjiku Wambui Njeri Achieng Atieno Otieno Kipruto Kiprono Mutua Mwangi Kamau Juma Baraka Neema Zawadi Hamisi Rehema Salma Asha Kizza Nakato Babirye Okello Akello Aimable Vestine Félicien Aloys Espérance Gervais Imani Tumaini Mwajuma Chausiku Daudi',
    'Kosgei Cheruiyot Kipkemboi Njoroge Kariuki Mwangi Otieno Onyango Ochieng Omondi Wafula Mutiso Ndungu Kimani Maina Kiplagat Chebet Mushi Massawe Kessy Mollel Shayo Ssemakula Nambi Mugisha Tumwine Byaruhanga Habimana Niyonzima Uwimana Mukamana Ntirampeba Hakizimana Bigirimana Ndayizeye',
  ),
  westAfrica: stock(
    'Kwame Kofi Akosua Ama Yaw Kojo Abena Adwoa Chukwuemeka Ngozi Oluwaseun Babajide Yemi Aminu Hauwa Zainab Sule Femi Tunde Funke Ousmane Mamadou Moussa Amadou Ibrahima Aminata Fatoumata Salif Boubacar Idrissa Kadiatou Mariam Djibril Adama Awa Khady Efua Kwesi Musa Danladi',
    'Mensah Owusu Boateng Asante Agyeman Appiah Osei Amoah Ansah Quaye Tetteh Okonkwo Eze Obi Nwosu Adeyemi Ogunleye Okafor Danjuma Abubakar Bello Yakubu Usman Lawal Diallo Traoré Keïta Coulibaly Touré Sow Camara Sylla Ndiaye Diop Gueye Konaté Sawadogo Ouédraogo Zongo Kaboré Hounkpatin Agbodjan Jallow Ceesay Sesay Koroma Kamara Kollie Dahn Maïga Sangaré Cissé Fofana',
  ),
  centralSouth: stock(
    'Moïse Jean-Pierre Denis Christophe Sylvestre Faustin Chantal Brice Maixent João Isabel Manuel Graça Armando Thabo Naledi Lindiwe Sipho Thandi Nomsa Tendai Rutendo Chipo Tatenda Blessing Farai Tapiwa Mulenga Chanda Bwalya Thoko Chifundo Limbani Kagiso Mpho Lerato Ndapewa Tangeni',
    'Mbeki_Mbala Lukusa Ilunga Kasongo Mukendi Ngoy Tshibangu Mutombo Oyono Ngono Atangana Mballa Etoundi Mba Ondo Nzé Makosso Moukala dos_Santos Neto Domingos Cossa Macuácua Sitoe Dlamini Ndlovu Khumalo Mokoena Nkosi Sithole Moyo Mutasa Ncube Sibanda Banda Phiri Mwale Zulu Tembo Mulenga Shikongo Nangolo Molefe Kgosi Motsepe Rakotomalala Rasoanaivo Andriamanana',
  ),
  southAsia: stock(
    'Arvind Rajnath Anjali Lakshmi Vikram Suresh Sunita Deepak Ramesh Kavita Sanjay Pooja Imran Hina Khawaja Tarique Shahidul Fakhrul Nusrat Rafiqul Pushpa Bishnu Maya Chandrika Nimal Kumari Ashraf Hamid Wazir Gul Abdul Ibrahim Aminath Tshering Dorji Karma Farzana Bilquis Harpreet Gurdeep',
    'Sharma Verma Gupta Mishra Tiwari Pandey Reddy Naidu Patel Thakur Nair Menon Iyer Pillai Chatterjee Mukherjee Bose Sen Das Qureshi Abbasi Awan Chaudhry Malik Butt Hossain Rahman Islam Alam Chowdhury Miah Uddin Begum Akter Shrestha Tamang Gurung Karki Adhikari Perera Fernando Silva de_Silva Gunawardena Jayasuriya Bandara Noorzai Stanikzai Safi Popal Waheed Didi Wangmo Penjor Kaur Gill Sandhu',
  ),
  southEastAsia: stock(
    'Retno Sri Budi Siti Dewi Agus Bambang Eko Wahyu Putri Maria Imelda Jose Ramon Rowena Maricel Jun Nurul Azmi Zahid Farah Aisyah Hafiz Somchai Surapong Wichit Apichat Kanya Malee Somsak Sokha Bopha Dara Sophal Vannak Thongloun Bounmy Khamla Domingos Agostinho Filomena Xuan',
    'Santoso Wijaya Setiawan Purnama Hidayat Nugroho Siregar Nasution Simanjuntak Hutapea Lestari Handayani dela_Cruz Santos Reyes Bautista Villanueva Mendoza Salonga Macaraeg Dimaculangan bin_Ismail bin_Abdullah binti_Hassan bin_Haji_Yusof binti_Haji_Omar Chaiyasit Boonmee Suwannarat Rattanakorn Kaewmanee Srisuk Thongchai Chea Heng Keo Sok Phommachanh Vongsa Inthavong Soares Amaral Ximenes',
  ),
  iranTurkic: stock(
    'Javad Hossein Mahmoud Akbar Saeed Abbas Esmail Masoumeh Zahra Nasrin Leila Shirin Aigerim Nurlan Yerlan Dinara Gulnara Bakyt Rustam Firuza Parviz Serdar Oraz Jeren Elchin Aysel Rashad Emin Meral Hakan Emre Elif Burak Zeynep Gevorg Anahit Tigran Nino Giorgi Tamar Levan',
    'Karimi Rezaei Ahmadi Hosseini Moradi Jafari Rostami Sadeghi Ebrahimi Kazemi Tehrani Nazarov Abdrakhmanov Suleimenov Omarov Kasymov Bekov Abdyldaev Toktogulov Yusupov Rakhimov Saidov Mirzoev Sharipov Atayev Annayev Mammadov Huseynov Guliyev Hasanov Yıldız Aydın Demir Şahin Öztürk Kaya Çelik Hakobyan Grigoryan Petrosyan Beridze Kapanadze Gelashvili Maisuradze',
  ),
  maghreb: stock(
    'Abdelmadjid Abdelaziz Ramtane Houria Rachid Louisa Kamel Hocine Noureddine Mourad Kaïs Hichem Habib Saâdeddine Nizar Abdellatif Salaheddine Khadija Leïla Malika Samia Othmane Jamila Sidi Moctar Brahim Abdelhamid Fathi Aguila Driss Hassna Tarek Amel',
    'Benali Benaïssa Boudiaf Hamidi Bensalah Belkacem Ziani Cherif Haddad Mansouri Saadi Rahmani Trabelsi Jaziri Gharbi Bouazizi Ben_Salem Ben_Youssef Ben_Amor Alaoui Tahiri El_Idrissi El_Amrani Bennani Berrada Chraïbi Ould_Ahmed Ould_Sidi Mint_Mohamed Ould_Cheikh Zwai Gheriani Buhliqa Ferjani',
  ),
  mongolPacific: stock(
    'Battulga Enkhbold Ganbold Temüülen Sarangerel Sodnom Bolormaa Oyuunaa Naran James Peter Rabbie Charlot Ishmael Litia Ratu Siaosi Tevita Mele Sione Taneti Kausea Lupe Hine Wiremu Aroha Tama Mere Ngaio Sela Pita',
    'Batbold Ganbaatar Dorjsüren Enkhtuya Tsogtbaatar Batmunkh Purevdorj Namdag Kila Tkatchenko Wari Kalo Tari Vurobaravu Vakatawa Naivalu Tuilagi Leavai Faleolo Taufa Fifita Tioti Iakoba Parata Tirikatene Henare Ngata Rangi Tuhoe Paewai',
  ),
} as const;

/** Given names and surnames that are places or everyday words too. */
export const DOUBLE_MEANINGS = {
  first: list(
    'Victoria Georgia Chad Paris Sydney Florence Savannah Charlotte Austin Dallas Houston Madison Virginia Carolina Israel Jordan Kenya India Asia Chelsea Brooklyn Lincoln Washington Hope Faith Grace Joy Mercy Patience Prudence Charity April May June August Summer Dawn Rose Lily Ivy Olive Pearl Ruby Amber Jasmine Rich Frank Grant Mark Bill Will Pierce Chase Drew Earnest Blessing Sunday Friday Gift Precious Innocent Prince Princess Marshall Bishop Dean Earl Duke King Judge Major Papy Baba Mario Nur',
  ),
  last: list(
    'London Paris Washington Lincoln Jackson Madison Houston Dallas Austin Jordan Israel Chad Holland France Ireland England Wales Scotland Kent York Lancaster Wells Bath Cork Banks Rivers Fields Field Hill Hills Wood Woods Forest Brook Brooks Lake Bridges Church Temple Abbey Castle Palace House Hall Park Parks Street Ford Stone Rock Marsh Moor Heath Dale Glen Price Hope Young Old Long Short Black White Brown Green Gray Gold Silver Rich Poor Best Good Love Joy Moody Savage Sharp Strong Power Powers Just Law Laws Judge Justice Bishop Pope Priest Abbot King Prince Duke Earl Knight Baron Marshall Major Sergeant Page Cook Baker Butcher Fisher Hunter Farmer Shepherd Gardner Carpenter Mason Potter Weaver Taylor Porter Archer Parsons Dean Chancellor May March Day Week Winter Summers Snow Frost Rain Storm Winters Friday Monday Christmas Easter Noble Wise Swift Wolf Fox Lamb Bull Bird Swan Crane Peacock Finch Rose Flowers Berry Apple Pepper Rice Bacon Fries Case Bond Cash Money Bill Mint Steel Irons Glass Bell Ball Batten Rush Chase Hand Foot Head Beard Moran Victoria Sydney Milan Roma Verona Napoli Toledo Sevilla Medina Santiago Córdoba Cuenca León Valencia Lorca Murcia Lugo Ávila Avellaneda Berlin Bern Hamburger Frankfurter Wien Warszawski Moskal Kazan Harare Mali Senegal Congo Ghana Sokoto Basra Baghdadi Masri Halabi Shami Kuwaiti Trabelsi Fassi',
  ),
} as const;
