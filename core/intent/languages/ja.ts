import { lines, type LanguageData } from './types';

export const ja: LanguageData = {
	code: 'ja',
	unspaced: true,
	optOut: lines`
		停止
		停止希望
		配信停止希望
		配信解除
		登録解除
		購読解除
		購読停止
		購読をやめる
		受信拒否
		受信停止
		退会
		退会希望
		退会したい
		ストップ
		すとっぷ
		オプトアウト
		送らないで
		もう送らないで
		連絡しないで
		もう連絡しないで
		番号を削除
		リストから削除
	`,
	optOutAll: lines`
		すべて停止
		全て停止
		すべて解除
		全て解除
	`,
	optOutTyped: lines`
		解除
		やめて
		止めて
	`,
	optOutButton: lines`
		興味なし
		興味がありません
		興味がない
	`,
	optIn: lines`
		購読
		購読する
		再購読
		購読再開
		配信再開希望
	`,
	optInTyped: lines`
		開始
		再開
		再登録
	`,
	help: lines`
		ヘルプ
		へるぷ
		助けて
		手伝って
		困っています
		サポート
	`,
	optOutFrames: lines`
		…停止
		…を停止
		…の停止
		…を止めて
		…をやめて
		…拒否
		…オフ
		…不要
		…いらない
		…はいらない
		もう…はいらない
		…を送らないで
		もう…を送らないで
		…を受け取らない
	`,
	optInFrames: lines`
		…再開
		…を再開
		…希望
	`,
	things: {
		messages: lines`
			メッセージ
			メッセージ配信
			配信
			通知
			お知らせ
		`,
		marketing: lines`
			広告
			宣伝
			販促
			プロモーション
			キャンペーン通知
			セール情報
			メルマガ
			広告メッセージ
			プロモーションメッセージ
		`,
		everything: lines`
			全ての配信
			すべての配信
			全ての通知
			すべての通知
			すべてのメッセージ
			全てのメッセージ
		`,
	},
	courtesy: lines`
		ください
		下さい
		してください
		して下さい
		して
		お願いします
		をお願いします
		でお願いします
		お願いいたします
		お願い致します
		をお願い致します
		お願い
		どうか
		すみません
		すいません
		ありがとう
		ありがとうございます
		ありがとうございました
		よろしくお願いします
		宜しくお願いします
		こんにちは
		です
	`,
};
