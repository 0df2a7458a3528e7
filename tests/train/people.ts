import { DOUBLE_MEANINGS, REGIONAL } from './more-people.ts';
import type { Random } from './random.ts';

/** A name in the parts that a text may use: the whole, and what it says the second time. */
export interface InventedName {
  readonly full: string;
  readonly short: string;
  readonly given: string;
}

/** First and last names of one country. */
export interface NameStock {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const KOREAN = {
  family: list(
    'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song Ryu Hong Jeon Ko Moon Yang Son Bae Baek Heo Nam Sim Noh Roh Ha Joo Woo Min Ri Pak Paek Thae Jo Sung Na Cha Byun Chung Chun Eom Pyo Suh Kook Ji Jin Kwak Sohn Tak Yeo Yoo Yook',
  ),
  syllable: list(
    'min seo ji hyun joon jun ho jin woo young sung hee soo yong jae kyung hye eun in tae dong hwan chul sook ja mi na ra bin yeon hoon seok suk won gyu kyu sang ki byung hyung chan beom il sun nam ryong jong un yo song hae hak myung pil chol guk',
  ),
};
const CHINESE = {
  family: list(
    'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Tsai Hsu Chang Lai Cheung Chan Lam Wong Leung Ng Lau Cheng Tse Yip Kwok Chow Hsieh Chiu Hung Liew Teo Koh Goh',
  ),
  syllable: list(
    'wei fang min jing li qiang lei jun yang yong yan jie tao ming chao xiu xia ping gang hua ying mei jian guo hong bo bin hao peng xin yi yu zhi zhen rui shan tian wen xiao yuan zhou ning qing rong sheng kai lin long dong feng chun cheng guang hai hui jia ke kun lan liang ling ru shu si song ting xiang xue ze zhong tsung chih hsin ying wai kwan man chi kit',
  ),
};
const JAPANESE = {
  family: list(
    'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura Hayashi Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami Kondo Ishii Saito Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Ohno Maruyama Imai Takada Fujimoto Takeda Murata Ueno Sugiyama Masuda Sugawara Hirano Kojima Otsuka Chiba Kubo Matsui Iwasaki Sakurai Kinoshita Noguchi Nomura Matsuo Kikuchi Sano Onishi Sugimoto Arai Kishida Noda Hayakawa Koike Tamaki Ozawa Kono',
  ),
  given: list(
    'Haruto Yuto Sota Yuki Hayato Haruki Ryusei Koki Sora Kenji Hiroshi Takashi Kazuo Makoto Shinzo Yoshihide Fumio Taro Ichiro Jiro Akira Daisuke Kenta Takuya Naoki Shota Tsubasa Ryo Satoshi Masahiro Toshio Yasuo Hideo Shigeru Noboru Minoru Tadashi Yukio Keiko Yoko Kazuko Yumi Akiko Sachiko Naomi Yuriko Seiko Mariko Tomoko Emi Ayumi Misaki Sakura Hina Aoi Rin Yui Mio Nanami Hanako Midori Etsuko Toshimitsu Nobuo Itsunori Katsunobu Hirokazu Seiji Shunichi Tetsuya Yoshimasa',
  ),
};
const VIETNAMESE = {
  family: list(
    'Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Nguyễn Trần Lê Phạm Đặng Bùi Đỗ Đinh Phùng Mai',
  ),
  middle: list('Van Thi Xuan Minh Duc Quoc Huu Thanh Ngoc Phu Tan Hong Kim Cong Dinh Ba Trong Văn Thị Đức Quốc Hữu'),
  given: list(
    'Hung Dung Anh Tuan Linh Hoa Lan Phuc Trong Quang Hai Nam Son Thang Binh Cuong Khanh Long Minh Nga Phuong Thao Trang Chinh Hue Thuong Dam Nhan Ngan Dũng Hùng Tuấn Bình Hà',
  ),
};
const ARABIC = {
  male: list(
    'Mohammed Muhammad Mohamed Ahmed Ahmad Abdullah Abdallah Khalid Khaled Faisal Fahd Salman Sultan Turki Nasser Hamad Tamim Saad Saud Omar Ali Hassan Hussein Yousef Youssef Ibrahim Ismail Mustafa Mahmoud Bashar Walid Waleed Tariq Ziad Nabil Jamal Karim Rashid Majid Mansour Saif Hamdan Maktoum Zayed Tahnoun Badr Adel Abdulaziz Abdulrahman Abdul-Latif Mishaal Sabah Jassim Haitham Qaboos Fuad Anwar Riyad Samir Nizar Mazen Sami Rami Bilal Fawzi Muqtada Ayman Ismael Marwan Amr Sameh Haidar Nouri Barham Ghassan Elias',
  ),
  female: list(
    'Fatima Aisha Maryam Noura Hessa Mozah Sheikha Amal Layla Leila Hanan Huda Reem Rima Salma Samira Zainab Nadia Lubna Sara Dina Rania Hala Najla Asma Haifa Shamma',
  ),
  root: list(
    'Sabah Thani Nahyan Maktoum Khalifa Saud Said Busaidi Otaibi Qahtani Ghamdi Harbi Shammari Dosari Mutairi Zahrani Jubeir Falih Assaf Jaber Mansouri Mazrouei Marri Kaabi Suwaidi Zaabi Shamsi Ansari Attiyah Kuwari Naimi Ghanim Hashimi Tamimi Maliki Sadr Abadi Kadhimi Sudani Halbousi Zurfi Jaafari Mekdad Moallem Sharaa Jolani Assad Hariri Masri Khatib Najjar Haddad Sisi Baradei Shoukry Safadi Khasawneh Razzaz Houthi Eryani Alimi Bashir Burhan Dagalo Menfi Dbeibah Haftar Sarraj Ghannouchi Mechichi',
  ),
};
const BURMESE = list(
  'Aung San Suu Kyi Min Hlaing Htin Kyaw Win Myint Thein Sein Soe Zaw Tun Than Shwe Khin Nyunt Maung Ko Ni Thura Wai Naing Tin Oo Htay Myo Thant Zin Mar Lwin Mya Thuzar Hla Moe Nay Phyo Nyan Yan Lin Htet',
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Two syllables written in one of the ways that newspapers have. */
function twoSyllables(stock: readonly string[], random: Random, hyphens: number): string {
  const [one, two] = [random.pick(stock), random.pick(stock)];
  const way = random.next();
  if (way < hyphens) return `${capital(one)}-${two}`;
  if (way < hyphens + 0.1) return `${capital(one)}-${capital(two)}`;
  if (way < hyphens + 0.25) return `${capital(one)} ${capital(two)}`;
  return capital(one + two);
}

function eastern(family: string, given: string, random: Random): InventedName {
  const full = random.chance(0.85) ? `${family} ${given}` : `${given} ${family}`;
  return { full, short: random.chance(0.85) ? family : given, given };
}

function arabic(random: Random): InventedName {
  const female = random.chance(0.2);
  const given = random.pick(female ? ARABIC.female : ARABIC.male);
  const root = random.pick(ARABIC.root);
  const article = random.pick(['al-', 'al-', 'Al-', 'Al ', 'el-', 'al ', '']);
  const father = random.chance(0.4) ? ` ${female ? 'bint' : random.pick(['bin', 'bin', 'ibn'])} ${random.pick(ARABIC.male)}` : '';
  const second = father === '' && random.chance(0.3) ? ` ${random.pick(ARABIC.male)}` : '';
  const short = random.chance(0.8) ? `${capital(article)}${root}` : `${article}${root}`;
  return { full: `${given}${second}${father} ${article}${root}`, short: /^\p{Lu}/u.test(short) ? short : root, given };
}

/** A Burmese name, which has no surname. */
export function burmese(random: Random): InventedName {
  const parts = Array.from({ length: random.pick([2, 2, 3, 3, 4]) }, () => random.pick(BURMESE));
  const full = parts.join(' ');
  return { full, short: full, given: parts[0] ?? '' };
}

function western(stock: NameStock, random: Random): InventedName {
  const given = random.pick(stock.first);
  const last = random.pick(stock.last);
  const middle = random.chance(0.08)
    ? ` ${random.pick(list('A B C D E F G H J K L M N P R S T V W'))}.`
    : random.chance(0.12)
      ? ` ${random.pick(stock.first)}`
      : random.chance(0.01)
        ? ` “${random.pick(stock.first)}”`
        : '';
  const second = random.chance(0.1) ? random.pick([`-${random.pick(stock.last)}`, ` ${random.pick(stock.last)}`]) : '';
  return { full: `${given}${middle} ${last}${second}`, short: `${last}${second}`, given };
}

const REGIONS: readonly NameStock[] = Object.values(REGIONAL);

/** A name of which half or all is a place or an everyday word elsewhere: `Georgia Horvat`, `Ivo Price`. */
function doubleMeaning(stocks: readonly NameStock[], random: Random): InventedName {
  const stock = random.pick(random.chance(0.5) ? stocks : REGIONS);
  const way = random.next();
  const given = random.pick(way < 0.5 ? DOUBLE_MEANINGS.first : stock.first);
  const last = random.pick(way > 0.3 ? DOUBLE_MEANINGS.last : stock.last);
  const second = random.chance(0.15) ? `${random.chance(0.5) ? '-' : ' '}${random.pick(stock.last)}` : '';
  return { full: `${given} ${last}${second}`, short: `${last}${second}`, given };
}

/** Some three in a hundred are written with initials: `K. Horvat`, `A. K. M. Rahman`. */
function initialled(name: InventedName, random: Random): InventedName {
  if (!random.chance(0.03) || !name.full.endsWith(name.short) || name.full === name.short) return name;
  const letter = (): string => `${random.pick([...'ABCDEFGHIJKLMNOPRSTVY'])}.`;
  const initials = Array.from({ length: random.pick([1, 1, 1, 2, 2, 3]) }, letter).join(random.chance(0.8) ? ' ' : '');
  return { full: `${initials} ${name.short}`, short: name.short, given: initials };
}

/** A name from anywhere, in one of the ways that newspapers write it. */
export function inventPerson(stocks: readonly NameStock[], random: Random): InventedName {
  return initialled(wholeName(stocks, random), random);
}

/** Half by the stock of some country, the rest names of regions which those stocks lack in Latin letters, and names with a double meaning. */
function wholeName(stocks: readonly NameStock[], random: Random): InventedName {
  const which = random.next();
  if (which < 0.1) return eastern(random.pick(KOREAN.family), twoSyllables(KOREAN.syllable, random, 0.6), random);
  if (which < 0.19)
    return eastern(
      random.pick(CHINESE.family),
      random.chance(0.25) ? capital(random.pick(CHINESE.syllable)) : twoSyllables(CHINESE.syllable, random, 0.2),
      random,
    );
  if (which < 0.24) {
    const [family, given] = [random.pick(JAPANESE.family), random.pick(JAPANESE.given)];
    return { full: random.chance(0.7) ? `${given} ${family}` : `${family} ${given}`, short: family, given };
  }
  if (which < 0.28) {
    const given = random.pick(VIETNAMESE.given);
    return { full: `${random.pick(VIETNAMESE.family)} ${random.pick(VIETNAMESE.middle)} ${given}`, short: given, given };
  }
  if (which < 0.3) return burmese(random);
  if (which < 0.38) return arabic(random);
  if (which < 0.5) return western(random.pick(REGIONS), random);
  if (which < 0.54) return doubleMeaning(stocks, random);
  return western(random.pick(stocks), random);
}
