import { lines, type LanguageData } from './types';

/** Simplified and traditional. */
export const zh: LanguageData = {
	code: 'zh',
	unspaced: true,
	optOut: lines`
		TD                      # convention
		退订                    # convention
		退訂
		我要退订
		我要退訂
		申请退订
		取消订阅
		取消訂閱
		停止
		停止发送
		停止發送
		停止接收
		不再接收
		不想收到
		不想再收到
		不要发了
		不要發了
		别发了
		別發了
		别再发了
		別再發了
		不要再发
		不要再發
		拒收
		勿扰
		勿擾
		别打扰我
		不要打扰我
		不要打擾我
		删除我的号码
		刪除我的號碼
	`,
	optOutAll: lines`
		全部退订
		全部退訂
		退订全部
		退訂全部
	`,
	optOutButton: lines`
		不感兴趣
		不感興趣
		没兴趣
		沒興趣
	`,
	optIn: lines`
		订阅
		訂閱
		我要订阅
		我要訂閱
		恢复订阅
		恢復訂閱
		重新订阅
		重新訂閱
		继续订阅
		繼續訂閱
	`,
	optInTyped: lines`
		开始
		開始
	`,
	help: lines`
		帮助
		幫助
		求助
		帮忙
		幫忙
		需要帮助
		需要幫助
		我需要帮助
		我需要幫助
	`,
	optOutFrames: lines`
		停止…
		停止发送…
		停止發送…
		停止接收…
		取消接收…
		不再接收…
		不要发…
		不要再发…
		不要發…
		不要再發…
		别发…
		别再发…
		別發…
		別再發…
		不想收到…
		不想再收到…
		我不想收到…
		我不想再收到…
		退订…
		退訂…
		关闭…
		關閉…
		拒收…
		屏蔽…
	`,
	optInFrames: lines`
		恢复…
		恢復…
		恢复接收…
		恢復接收…
		继续接收…
		繼續接收…
		订阅…
		訂閱…
	`,
	things: {
		messages: lines`
			消息
			信息
			短信
			通知
			推送
			訊息
			簡訊
		`,
		marketing: lines`
			广告
			廣告
			促销
			促銷
			推广
			推廣
			营销信息
			行銷訊息
			广告信息
			廣告訊息
			促销信息
			促銷訊息
			推广信息
			优惠信息
			優惠訊息
		`,
		everything: lines`
			所有消息
			所有信息
			所有通知
			全部消息
			所有訊息
		`,
	},
	courtesy: lines`
		请
		請
		麻烦
		麻煩
		谢谢
		謝謝
		谢谢您
		谢了
		多谢
		感谢
		感謝
		您好
		你好
		不好意思
		唔該
		唔该
		拜托
		拜託
	`,
};
